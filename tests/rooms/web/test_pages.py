"""The pages without a browser: whatever is sent wherever, nobody sees a fault of ours."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote, quote_from_bytes, urlencode

import pytest
from fastapi import FastAPI
from fastapi.routing import APIRoute
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from actions.gather import letter_of
from actions.workspace import Workspace, open_workspace
from letters.access import User
from letters.model import Letter
from records.passwords import hash_password
from records.users import Users
from settings import ROOT
from tests.conftest import MONDAY
from tests.databases import empty_database, server_or_skip
from tests.journeys.conftest import shift_to
from tests.letter_maker import make_letter
from tests.office_steps import register_file, walk
from tests.rooms.web.asking import Asker
from web.app import SORRY, create_app
from web.guard import HEADERS

PASSWORD = "sandi yang panjang sekali"  # noqa: S105 (of a user in a test)
WALK: tuple[dict[str, Any], ...] = (
    {
        "keputusan": "terima",
        "nomor": "1/A/2026",
        "tanggal": "2026-11-12",
        "pemohon": "Dinas Contoh",
    },
    {"keputusan": "teruskan", "kepada": "Kepala Bidang Aplikasi dan Informatika"},
)
KEYS = (
    "csrf",
    "formulir",
    "keputusan",
    "nama",
    "sandi",
    "ke",
    "kepada",
    "instruksi",
    "catatan",
    "kegiatan.0.hari",
    "kegiatan.0.mulai",
    "narahubung.0.telepon",
    "uji_koneksi.0.hari",
    "peserta",
    "pilihan",
    "tarik",
    "yakin",
    "surat",
    "layanan",
    "q",
    "tanggal",
    "hal",
    "jabatan",
    "minggu",
    "diterima",
)
HOSTILE = (
    "",
    "\x00",
    "\ud800",
    "99999999999999999999",
    "-1",
    "1e400",
    "²",
    "0x10",
    "%",
    "_",
    "%s",
    "{0}",
    "{{7*7}}",
    "../" * 9,
    "'; DROP TABLE letters; --",
    "<script>alert(1)</script>",
    "0000-00-00",
    "9999-12-31",
    "0001-01-01",
    "2026-W99",
    "9999-W52",
    "0000-W01",
    "99999999-W01",
    "0001/2026",
    "0001-99999999999999999999",
    "٠٠٠١-٢٠٢٦",
    "a" * 3000,
    "\r\nX-A: b",
)
KINDS = (
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=x",
    "multipart/form-data",
    "application/json",
    "text/plain",
    "",
    "application/x-www-form-urlencoded; charset=utf-7",
    "multipart/form-data; boundary=" + "y" * 300,
)
pytestmark = pytest.mark.filterwarnings(
    "ignore:.*SpooledTemporaryFile:pytest.PytestUnraisableExceptionWarning"
)
"""Starlette leaves the file of an upload that was cut to the garbage collection."""
NEVER = settings(deadline=None, max_examples=120, suppress_health_check=[HealthCheck.too_slow])


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class House:
    """An office whose pages are asked without a server.

    Attributes:
        known: what stands in the places of an address when nothing is wrong with it.
    """

    app: FastAPI
    workspace: Workspace
    letter: Letter
    inside: Asker
    outside: Asker
    csrf: str
    known: dict[str, list[str]]


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def house(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[House]:
    """A letter before the kabid.

    One person holds that post, TU's and the head's, and is logged in.
    """
    home = tmp_path_factory.mktemp("laman")
    with _database(request.param) as url, pytest.MonkeyPatch.context() as patch:
        for name in [key for key in os.environ if key.startswith(("TINDAK_", "PREFECT_"))]:
            patch.delenv(name)
        patch.setenv("TINDAK_HOME", str(home))
        patch.setenv("TINDAK_DATABASE_URL", url)
        patch.setenv("TINDAK_CLOCK_SHIFT", shift_to(MONDAY))
        app = _furnished(home)
        with Asker(app) as inside, Asker(app) as outside:
            yield _open(app, inside, outside)
        open_workspace().register.engine.dispose()
        gc.collect()  # here, not in the tests that come after


@contextmanager
def _database(kind: str) -> Iterator[str]:
    """The setting that names the register; empty for the office's own file."""
    if kind == "sqlite":
        yield ""
        return
    with empty_database(server_or_skip()) as url:
        yield url.render_as_string(hide_password=False)


def _furnished(home: Path) -> FastAPI:
    yaml = (ROOT / "office.yaml").read_text(encoding="utf-8")
    for post in ("tu", "kabid"):
        yaml = yaml.replace(f"mail: {post}@contoh.id", "mail: kadis@contoh.id")
    (home / "office.yaml").write_text(yaml, encoding="utf-8")
    for folder in ("var", "inbox", "outbox"):
        (home / folder).mkdir()
    make_letter(home / "inbox" / "surat.pdf")
    return create_app()


def _open(app: FastAPI, inside: Asker, outside: Asker) -> House:
    workspace = open_workspace()
    path = workspace.settings.inbox / "surat.pdf"
    letter = letter_of(workspace, register_file(workspace, path).letter_id)
    letter = walk(workspace, letter, *WALK)
    with workspace.register.write() as writer:
        made = User(
            name="budi", nama="Budi Contoh", mail="kadis@contoh.id", hash=hash_password(PASSWORD)
        )
        Users(writer).add(made)
    shown = inside.get("/masuk").text
    sent = {"csrf": _token(shown), "nama": "budi", "sandi": PASSWORD}
    assert inside.post("/masuk", data=sent).status_code == 303
    csrf = _token(inside.get("/").text)
    return House(
        app=app,
        workspace=workspace,
        letter=letter,
        inside=inside,
        outside=outside,
        csrf=csrf,
        known=_known(workspace, letter),
    )


def _token(shown: str) -> str:
    return shown.split('name="csrf" value="', 1)[1].split('"', 1)[0]


def _known(workspace: Workspace, letter: Letter) -> dict[str, list[str]]:
    """Good tokens of every purpose, good keys and names."""
    stage, links, now = letter.stages[-1], workspace.links, workspace.now()
    tokens = [
        links.token("d", stage.id, "kabid", "kadis@contoh.id", now),
        links.token("l", letter.id, "pemohon", "", now),
        links.token("s", letter.id, "pemohon", "", now),
        links.token("d", 10**9, "kadis", "kadis@contoh.id", now),
    ]
    papers = [paper.path.rpartition("/")[2] for paper in letter.documents]
    return {
        "token": tokens,
        "key": [letter.key],
        "number": ["1", "2"],
        "name": papers,
        "digest": ["a" * 64],
    }


def routes(app: FastAPI) -> list[tuple[str, str]]:
    """Every address and method; the styles' too."""
    own = [(route.path, way) for route in _all(app) for way in sorted(route.methods or ())]
    return [*own, ("/gaya/{path}", "GET")]


def _all(app: FastAPI) -> list[APIRoute]:
    rooms = [getattr(room, "original_router", None) for room in app.routes]
    return [
        route
        for room in rooms
        if room is not None
        for route in room.routes
        if isinstance(route, APIRoute)
    ]


hostile = (
    st.sampled_from(HOSTILE)
    | st.text(max_size=30)
    | st.binary(max_size=20).map(lambda b: b.decode("latin-1"))
)
raw_bytes = st.binary(max_size=40)


def _quoted(text: str) -> str:
    return quote_from_bytes(text.encode("utf-8", "surrogatepass"), safe="")


@st.composite
def addresses(draw: st.DrawFn, house: House, path: str) -> str:
    """An address with something good or hostile in each place, and a query."""
    for name in ("token", "key", "number", "name", "digest", "path"):
        if f"{{{name}}}" in path:
            good = st.sampled_from(house.known.get(name, ["tindak.css"])).map(quote)
            swapped = st.tuples(good, good).map(lambda two: two[0][:-9] + two[1][-9:])
            path = path.replace(
                f"{{{name}}}", draw(good | good | good | swapped | hostile.map(_quoted))
            )
    pairs = draw(st.lists(st.tuples(st.sampled_from(KEYS), hostile.map(_quoted)), max_size=4))
    return path + ("?" + "&".join(f"{key}={value}" for key, value in pairs) if pairs else "")


@st.composite
def bodies(draw: st.DrawFn, house: House) -> tuple[str, bytes]:
    """A content type and what may come under it: a form, a multipart that is cut, or nonsense."""
    stage = house.letter.stages[-1]
    good = {
        "csrf": house.csrf,
        "formulir": f"{stage.id}.{stage.attempt}",
        "keputusan": "teruskan",
        "tarik": "1",
        "nama": "Budi",
        "yakin": "ya",
    }
    pairs = [pair for pair in good.items() if draw(st.integers(0, 3))]
    pairs += draw(st.lists(st.tuples(st.sampled_from(KEYS), hostile), max_size=6))
    form = "&".join(f"{_quoted(key)}={_quoted(value)}" for key, value in pairs).encode("ascii")
    parts = b"".join(
        f'--x\r\nContent-Disposition: form-data; name="{key}"'.encode()
        + (b'; filename="surat.pdf"' if key == "surat" else b"")
        + b"\r\n\r\n"
        + value.encode("utf-8", "surrogatepass")
        + b"\r\n"
        for key, value in pairs
    )
    whole = st.sampled_from([(KINDS[0], form), (KINDS[1], parts + b"--x--\r\n")])
    broken = st.sampled_from([form + b"&%zz&=&&a", parts, parts[:-9], form]) | raw_bytes
    return draw(whole | whole | st.tuples(st.sampled_from(KINDS), broken))


def _is_kind(response: Any) -> None:
    """No fault of ours, and the guard's headers."""
    assert response.status_code != 500
    assert "Traceback" not in response.text
    assert not (response.status_code == 503 and SORRY in response.text), (
        "the register did not take it"
    )
    for name in HEADERS:
        assert name in response.headers, name


def test_every_route_is_asked_for(house: House) -> None:
    placed = {
        part[1:-1]
        for path, _ in routes(house.app)
        for part in path.replace(".ics", "").split("/")
        if "{" in part
    }
    assert placed == {"token", "key", "number", "name", "digest", "path"}
    assert {path for path, way in routes(house.app) if way == "POST"} == {
        "/d/{token}",
        "/l/{token}",
        "/masuk",
        "/keluar",
        "/surat/{key}",
        "/unggah",
    }


@NEVER
@given(data=st.data())
def test_no_address_meets_a_fault(house: House, data: st.DataObject) -> None:
    path, _ = data.draw(
        st.sampled_from([route for route in routes(house.app) if route[1] != "POST"])
    )
    way = data.draw(st.sampled_from(["GET", "HEAD", "GET", "OPTIONS", "PUT", "PROPFIND"]))
    client = data.draw(st.sampled_from([house.inside, house.outside]))
    _is_kind(client.ask(way, data.draw(addresses(house, path))))


@pytest.mark.parametrize("word", HOSTILE, ids=lambda word: ascii(word)[:20])
def test_no_word_meets_a_fault_in_any_place(house: House, word: str) -> None:
    said, stage = _quoted(word), house.letter.stages[-1]
    places = [f"/?{key}={said}" for key in ("q", "tanggal", "hal", "jabatan")]
    places += [
        f"/kalender?minggu={said}",
        f"/surat/{said}",
        f"/unggah/{said}",
        f"/masuk?ke={said}",
        f"/d/{said}",
    ]
    for address in places:
        _is_kind(house.inside.get(address))
    csrf, shown = house.csrf, f"{stage.id}.{stage.attempt}"
    fields = ("nama", "kepada", "instruksi", "catatan")
    typed = "&".join(f"{name}={said}" for name in fields)
    answer = f"csrf={csrf}&formulir={shown}&keputusan=teruskan&{typed}"
    for path, form in (
        ("/masuk", f"csrf={csrf}&nama={said}&sandi={said}&ke={said}"),
        (f"/surat/{house.letter.key}", answer),
        (f"/d/{house.known['token'][0]}", answer),
        (f"/l/{house.known['token'][1]}", f"{answer}&tarik=1&yakin=ya"),
    ):
        _is_kind(house.inside.post(path, content=form, headers={"Content-Type": KINDS[0]}))


@NEVER
@given(data=st.data())
def test_no_form_meets_a_fault(house: House, data: st.DataObject) -> None:
    path, _ = data.draw(
        st.sampled_from([r for r in routes(house.app) if r[1] == "POST" and r[0] != "/keluar"])
    )
    kind, body = data.draw(bodies(house))
    client = data.draw(st.sampled_from([house.inside, house.inside, house.outside]))
    headers = {"Content-Type": kind} if kind else {}
    _is_kind(client.post(data.draw(addresses(house, path)), content=body, headers=headers))


@NEVER
@given(
    cookie=st.text(st.characters(codec="ascii", exclude_categories=["C"]), max_size=60),
    path=st.sampled_from(["/", "/masuk"]),
)
def test_no_cookie_meets_a_fault(house: House, cookie: str, path: str) -> None:
    _is_kind(house.outside.get(path, headers={"Cookie": f"tindak={cookie}"}))


def test_whatever_was_sent_the_letter_is_where_it_was(house: House) -> None:
    with house.workspace.register.read() as reader:
        assert reader.letter(house.letter.id).stages == house.letter.stages
        assert len(reader.letters()) == 1


def test_what_was_announced_as_too_large_is_not_read(house: House) -> None:
    for client in (house.inside, house.outside):
        for path, sent in (
            ("/masuk", 2_000_000),
            ("/unggah", 23_000_000),
            (f"/surat/{house.letter.key}", 2_000_000),
        ):
            got = client.post(
                path, content=urlencode({"csrf": "x" * sent}), headers={"Content-Type": KINDS[0]}
            )
            assert got.status_code in (303, 403, 413), path
            assert (got.status_code == 413) or client is house.outside
            _is_kind(got)


def test_a_fault_of_ours_says_sorry_and_nothing_else(
    house: House, caplog: pytest.LogCaptureFixture
) -> None:
    app = create_app()

    @app.get("/rusak")
    def broken() -> None:
        message = f"rahasia: {house.letter.agenda}"
        raise RuntimeError(message)

    with Asker(app, raising=False) as somebody:
        got = somebody.get("/rusak")
    assert got.status_code == 500
    assert SORRY in got.text
    assert "rahasia" not in got.text + caplog.text
    assert "RuntimeError at" in caplog.text
    for name in HEADERS:
        assert name in got.headers, name


def test_while_office_yaml_is_broken_the_pages_say_sorry(house: House) -> None:
    path = house.workspace.settings.home / "office.yaml"
    before = path.read_text(encoding="utf-8")
    path.write_text("posts: [", encoding="utf-8")
    try:
        with Asker(house.app, raising=False) as somebody:
            got = [
                somebody.get(address)
                for address in ("/masuk", "/tiada", f"/s/{house.known['token'][2]}")
            ]
    finally:
        path.write_text(before, encoding="utf-8")
    for one in got:
        assert one.status_code == 503
        assert "office.yaml" in one.text
        assert one.headers["Content-Security-Policy"] == HEADERS["Content-Security-Policy"]


def test_while_the_register_is_away_nobody_is_told_where_it_lies(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TINDAK_DATABASE_URL", "postgresql://tindak:sandi@127.0.0.1:9/tindak")
    got = house.inside.get("/")
    assert (got.status_code, SORRY in got.text) == (503, True)
    assert "postgresql" not in got.text


def test_a_document_is_had_as_word_and_as_pdf_once_there_is_one(house: House) -> None:
    name = house.known["name"][0]
    pdf = name.replace(".docx", ".pdf")
    address = f"/surat/{house.letter.key}/berkas/"
    assert [house.inside.get(address + wanted).status_code for wanted in (name, pdf)] == [200, 404]
    assert "PDF<" not in house.inside.get(f"/surat/{house.letter.key}").text
    (house.workspace.settings.outbox / house.letter.folder / pdf).write_bytes(b"%PDF-1.7")
    got = house.inside.get(address + pdf)
    assert (got.status_code, got.headers["Content-Type"]) == (200, "application/pdf")
    assert got.headers["Content-Disposition"].startswith("attachment")
    assert address + pdf in house.inside.get(f"/surat/{house.letter.key}").text
