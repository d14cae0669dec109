# The doors of this project. Each verb is a line or two; what takes more is a script with a name.
BUILD = swift build --product cx
.DEFAULT_GOAL := release
.PHONY: release portable setup image demo data test bench fuzz faults soak lint format

# The same as scripts/lib.sh does, for what runs without a script: a run folder of another user's, as in a shell by `su`, is none.
ifneq ($(shell test -z "$$XDG_RUNTIME_DIR" -o -O "$$XDG_RUNTIME_DIR" && echo own),own)
unexport XDG_RUNTIME_DIR
endif

release: ## build .build/release/cx
	@pkg-config --exists libnftnl libmnl yaml-0.1 2>/dev/null || scripts/setup-machine
	$(BUILD) --configuration release --static-swift-stdlib -Xlinker -s

portable: ## build what does not need Linux
	CX_PORTABLE=1 swift build --scratch-path .build/portable

setup: ## install what this machine lacks
	@scripts/setup-machine

image: setup release ## build the sandbox's image
	@.build/release/cx build

demo: image ## run the main job in an internet of its own, without an AWS account
	@scripts/demo

test: setup ## run every test, the kernel's, the engine's and the demo's among them
	@scripts/run-tests

data: setup ## make the generated tables of AWS and of domains anew
	@scripts/make-data

bench: image ## measure cx beside its peers
	@scripts/bench

fuzz: setup ## let libFuzzer at all that reads bytes from outside, SECONDS each (60)
	@scripts/fuzz $(or $(SECONDS),60)

faults: image ## kill and break what a launch needs, ROUNDS times each (100)
	@scripts/faults $(or $(ROUNDS),100)

soak: image ## load the guard for MINUTES (10)
	@CX_SOAK_MINUTES=$(or $(MINUTES),10) Tests/EndToEnd/check --jobs 1 load.LoadTests.test_a_mixed_load_for_a_while

lint: setup ## check the style of sources and scripts
	@scripts/lint

format: ## lay out the sources
	swift format --in-place --recursive Sources Tests Fuzz Package.swift
