"""Programs run in turns, so that other work on the machine falls on all of them alike."""
import os
import statistics
import subprocess
import sys
import time


def build(root, *more):
    """The release binary of a checkout."""
    command = ["swift", "build", "-c", "release", "--product", "flightplot", *more]
    # Apple's linker keeps the Swift runtime with the system.
    if sys.platform != "darwin":
        command.append("--static-swift-stdlib")
    subprocess.run(command, check=True, stdin=subprocess.DEVNULL, stdout=sys.stderr, cwd=root)
    shown = subprocess.run([*command, "--show-bin-path"], check=True, stdin=subprocess.DEVNULL,
                           stdout=subprocess.PIPE, text=True, cwd=root)
    return os.path.join(shown.stdout.strip(), "flightplot")


def measure(command):
    """Wall and CPU seconds, and peak memory in MB, of one process and those it waits for."""
    command = [str(word) for word in command]
    silence = [(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0),
               (os.POSIX_SPAWN_OPEN, 2, os.devnull, os.O_WRONLY, 0)]
    start = time.perf_counter()
    pid = os.posix_spawnp(command[0], command, os.environ, file_actions=silence)
    _, status, usage = os.wait4(pid, 0)
    wall = time.perf_counter() - start
    if status != 0:
        sys.exit(f"bench: this failed: {' '.join(command)}")
    unit = 1 if sys.platform == "darwin" else 1024
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * unit / 1e6


def in_turns(commands, rounds, before=lambda name: None):
    """By name, what each run took; the first round warms the caches and does not count."""
    runs = {name: [] for name in commands}
    for number in range(rounds + 1):
        for name, command in commands.items():
            before(name)
            run = measure(command)
            if number > 0:
                runs[name].append(run)
    return runs


def median(runs, column):
    return statistics.median(run[column] for run in runs)


def ratio(runs, others, column):
    """Round by round, so that a slow round counts for both."""
    return statistics.median(a[column] / b[column] for a, b in zip(runs, others) if b[column] > 0)


def table(title, runs, over, count=1, aim=None):
    """Medians of each, for one of `count` maps, and how many times the time of `over` they take."""
    print(f"\n{title}")
    print(f"{'':<30}{'wall ms':>9}{'CPU ms':>9}{'MB':>7}{'wall':>9}{'CPU':>7}")
    for name, taken in runs.items():
        wall, cpu, memory = (median(taken, column) for column in range(3))
        line = f"{name:<30}{1000 * wall / count:>9.1f}{1000 * cpu / count:>9.1f}{memory:>7.0f}"
        if name != over:
            line += f"{ratio(taken, runs[over], 0):>8.2f}×{ratio(taken, runs[over], 1):>6.2f}×"
        print(line)
    print(f"× is against {over}" + (f"; {aim}" if aim else ""))
