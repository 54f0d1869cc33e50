"""For all tests. Which fixture to choose: `store` and `new_store` (tests/kg/store/conftest.py) for a graph
kept anywhere, one test for every kind of store; elsewhere a `MemoryStore` of your own will do.
"""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

settings.register_profile("here", deadline=None, max_examples=40, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("ci", parent=settings.get_profile("here"), max_examples=100, derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "here")
