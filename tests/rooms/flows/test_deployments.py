"""The worker runs the nine flows of this house and nothing that somebody else registered."""

from __future__ import annotations

import pytest
import yaml
from prefect import Flow

from flows.engine.deployments import FLOWS, load_flow
from settings import ROOT


def test_the_table_of_flows_is_the_one_that_prefect_is_told() -> None:
    told = yaml.safe_load((ROOT / "prefect.yaml").read_text(encoding="utf-8"))["deployments"]
    assert {each["name"]: each["entrypoint"] for each in told} == FLOWS


@pytest.mark.parametrize("name", FLOWS)
def test_each_deployment_is_a_flow_of_its_name(name: str) -> None:
    flow = load_flow(FLOWS[name])
    assert isinstance(flow, Flow)
    assert flow.name == name


@pytest.mark.parametrize(
    "entrypoint",
    [
        "shell/demo.py:run",
        "os:system",
        "orang/lain.py:f",
        "flows/inbox.py:watch_inbox ",
        "",
        "flows.mail",
    ],
)
def test_what_is_not_in_the_table_is_never_imported(entrypoint: str) -> None:
    with pytest.raises(ValueError, match="no flow of Tindak"):
        load_flow(entrypoint)
