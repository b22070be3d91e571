"""The names of tests: `@test("a sentence")`, gathered by the file they stand in."""


def room():
    """A list of tests, and what adds to it."""
    tests = []

    def test(name):
        def add(function):
            tests.append((name, function))
            return function
        return add

    return tests, test
