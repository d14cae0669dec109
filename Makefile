.PHONY: setup image world-check lint-scripts

# What a fresh machine lacks.
setup:
	scripts/setup-machine

# The sandbox's image.
image: setup
	scripts/build-image localhost/cx:dev

# The tests' own internet, tested by itself (as root).
world-check: setup
	Tests/World/check

lint-scripts:
	shellcheck $$(git grep -lE '^(#!/usr/bin/env bash|#!/bin/sh|# shellcheck shell=bash)')
