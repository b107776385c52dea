"""The mode of the product under test, unless the product that runs already has one."""

import os

os.environ.setdefault("RECOURSE_MODE", "test")
