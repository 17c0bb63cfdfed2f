"""Each limit of the size guard catches what is just beyond it."""

import size_guard


def broken(tmp_path, files):
    for name, text in files.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return list(size_guard.violations(tmp_path))


def function_of(lines):
    return "def f():\n" + "    x = 1\n" * (lines - 1)


def class_of(methods):
    return "class C:\n" + "".join(f"    def m{n}(self): ...\n" for n in range(methods))


def padded(small, large):
    """Return a tree of one large file among small ones, so that the spread stays in bounds."""
    return {f"small_{n}.py": "x = 1\n" for n in range(small)} | {"large.py": "x = 1\n" * large}


def test_the_limits_themselves_are_kept(tmp_path):
    files = padded(20, 600) | {"function.py": function_of(60), "class.py": class_of(25)}
    assert broken(tmp_path, files) == []


def test_a_long_file_is_caught(tmp_path):
    (line,) = broken(tmp_path, padded(20, 601))
    assert line.startswith("large.py: 601 lines, the limit is 600.")


def test_a_long_function_is_caught_also_inside_a_class(tmp_path):
    method = "class C:\n" + "".join(f"    {line}\n" for line in function_of(61).splitlines())
    first, second = broken(tmp_path, {"a.py": "async " + function_of(61), "b.py": method})
    assert first.startswith("a.py:1: f() has 61 lines, the limit is 60.")
    assert second.startswith("b.py:2: f() has 61 lines")


def test_a_class_of_many_methods_is_caught(tmp_path):
    (line,) = broken(tmp_path, {"a.py": class_of(26)})
    assert line.startswith("a.py:1: class C has 26 methods, the limit is 25.")


def test_a_large_median_is_caught(tmp_path):
    (line,) = broken(tmp_path, {f"{n}.py": "x = 1\n" * 151 for n in range(3)})
    assert line.startswith("The median file has 151 lines")


def test_too_many_large_files_are_caught(tmp_path):
    (line,) = broken(tmp_path, {f"{n}.py": "x = 1\n" * (351 if n < 3 else 1) for n in range(10)})
    assert line.startswith("One file in ten has more than 351 lines")


def test_names_that_say_nothing_are_caught(tmp_path):
    names = ["utils.py", "common/__init__.py", "sync_manager.py", "model.py", "desktop/view.py"]
    lines = broken(tmp_path, dict.fromkeys(names, "x = 1\n"))
    assert [line.partition(":")[0] for line in lines] == sorted(names)


def test_names_that_only_look_like_them_are_let_through(tmp_path):
    names = ["model/__init__.py", "row_table_model.py", "models/base_rate.py", "views/__init__.py"]
    assert broken(tmp_path, dict.fromkeys(names, "x = 1\n")) == []


def test_empty_files_do_not_lower_the_median(tmp_path):
    files = {f"empty_{n}/__init__.py": "" for n in range(9)} | {"a.py": "x = 1\n" * 151}
    assert len(broken(tmp_path, files)) == 1


def test_the_summary_tells_the_measures_and_the_ratio_of_tests(tmp_path):
    broken(tmp_path / "src", {"a.py": "x = 1\n" * 10, "b.py": "x = 1\n" * 30})
    broken(tmp_path / "tests", {"test_a.py": "x = 1\n" * 60})
    assert size_guard.summary(tmp_path / "src", tmp_path / "tests") == (
        "Sizes: 2 files, median 20, 90th percentile 28, longest 30; "
        "1.50 lines of tests per line of source."
    )
