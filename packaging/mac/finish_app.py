"""What Briefcase leaves to do: a tidy Info.plist, byte code, and nothing that an Apple Silicon Mac doesn't need.

python packaging/mac/finish_app.py FOLDER    # the one that holds Ergo.app; on a Mac
"""

from __future__ import annotations

import os
import plistlib
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from bundle_contents import compile_application, compile_packages, remove_unneeded
from bundle_plan import BundlePlan, read_plan
from mach_o import Binary, binaries_below


def main() -> int:
    """Finish the bundle in the folder that is named."""
    plan, holder = read_plan(), Path(sys.argv[1])
    bundle = holder / plan.folder
    remove_unneeded(plan, holder)
    tidy_info(plan, bundle / "Contents" / "Info.plist")
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        list(pool.map(slim, binaries_below(bundle)))
    compile_application(bundle)
    compile_packages(bundle)
    return 0


def tidy_info(plan: BundlePlan, path: Path) -> None:
    """Let the file say each thing once, and what the plan says where both say something.

    The build is called as the version is: macOS goes by it, where two copies are there, to know the newer one.
    """
    said = plistlib.loads(path.read_bytes())
    path.write_bytes(plistlib.dumps({**said, **plan.info, "CFBundleVersion": plan.version}))


def slimming(binary: Binary) -> list[list[str]]:
    """Return the commands that leave what an Apple Silicon Mac needs, without names that only the file itself uses."""
    path = str(binary.path)
    thin = [["lipo", path, "-thin", "arm64", "-output", path]] if len(binary.architectures) > 1 else []
    return [*thin, ["strip", "-x", path]]


def slim(binary: Binary) -> None:
    """Slim one binary. What strip refuses keeps its names: that costs room and nothing else."""
    for command in slimming(binary):
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            print(f"{binary.path.name} stays larger than it could be: {done.stderr.strip()}", file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
