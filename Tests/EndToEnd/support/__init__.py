# SPDX-License-Identifier: Apache-2.0
"""Code that the end-to-end tests share."""
