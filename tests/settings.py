"""The settings as the type checker reads them: in the mode of the tests."""

import tests.mode  # noqa: F401
from config.settings import *  # noqa: F403
