"""What the speed goals are measured with: `python -m benchmarks`, or `make bench`; never part of the test run."""
