"""WHEN: the order of things. The only room that knows Prefect and the clock."""

from flows.environment import tell_prefect
from settings import load

tell_prefect(load())  # Prefect reads its settings while it is imported
