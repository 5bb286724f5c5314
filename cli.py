"""`tindak`: the office from the shell; each error is one line of Bahasa Indonesia."""

from __future__ import annotations

import asyncio
import json
import sys
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, NoReturn

import typer
from rich.console import Console
from rich.progress import track

from letters.errors import AnswerRefused, TindakError
from settings import load

if TYPE_CHECKING:
    from actions.workspace import Workspace

app = typer.Typer(
    help="Tindak: menindaklanjuti surat permohonan.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
user_app = typer.Typer(help="Pengguna papan surat.", no_args_is_help=True, rich_markup_mode=None)
app.add_typer(user_app, name="user")
out = Console(highlight=False)

AsJson = Annotated[bool, typer.Option("--json", help="Keluaran JSON.")]
Agenda = Annotated[str, typer.Argument(help="Nomor agenda, misalnya 0042 atau 0042/2026.")]


def _print_version(value: bool) -> None:
    if value:
        out.print(f"Tindak {metadata.version('tindak')}")
        raise typer.Exit


@app.callback()
def tindak(
    version: Annotated[
        bool,
        typer.Option("--version", callback=_print_version, is_eager=True, help="Sebut versinya."),
    ] = False,
) -> None:
    """Menindaklanjuti surat permohonan: dari surat masuk sampai Surat Balasan dan Laporan."""


@app.command()
def up() -> None:
    """Buka kantor: Prefect, pekerja, penjaga inbox, laman. Ctrl-C menutupnya."""
    workspace = _workspace()
    from shell.up import run_office

    asyncio.run(run_office(workspace, lambda line: out.print(line, soft_wrap=True)))


@app.command()
def worker() -> None:
    """Jalankan satu pekerja lagi, di komputer ini atau yang lain.

    PREFECT_API_URL dan TINDAK_DATABASE_URL menunjuk ke kantor.
    """
    _workspace()
    from flows.engine.worker import run_worker

    run_worker()


@app.command()
def read(files: list[Path], as_json: AsJson = False) -> None:
    """Baca surat tanpa mendaftarkannya."""
    from parsers.door.reader_pool import read_or_reject
    from shell.tables import reading_table

    plain = as_json or not sys.stdout.isatty()
    for path in (
        files if plain else track(files, "Membaca", console=Console(stderr=True), transient=True)
    ):
        reading = read_or_reject(path)
        if as_json:
            print(json.dumps(reading.as_json(), ensure_ascii=False), flush=True)
        else:
            out.print(reading_table(reading))


@app.command()
def status(
    agenda: Annotated[str | None, typer.Argument(help="Nomor agenda; kosong: semua surat.")] = None,
    only_open: Annotated[bool, typer.Option("--open", help="Hanya yang masih berjalan.")] = False,
    as_json: AsJson = False,
) -> None:
    """Di mana setiap surat, siapa yang memegangnya, sampai kapan."""
    from records.incoming_mails import IncomingMails
    from shell import json_output, tables

    workspace = _upgraded()
    office = workspace.office
    with workspace.register.read() as reader:
        letters = [reader.find(agenda)] if agenda else reader.letters(open_only=only_open)
        arrivals = reader.arrivals(letters[0].id) if agenda else []
        received = IncomingMails(reader).of_letter(letters[0].id) if agenda else []
    zone, rows = office.calendar.zone, [tables.letters_table(letters, office)]
    if agenda:
        rows = list(tables.letter_tables(letters[0], arrivals, received, zone))
    if not as_json:
        out.print(*rows, sep="\n")
        return
    every = [json_output.row(letter, zone) for letter in letters]
    told: Any = json_output.whole(letters[0], received, zone) if agenda else every
    print(json.dumps(told, ensure_ascii=False, indent=1))


@app.command()
def answer(
    agenda: Agenda,
    values: Annotated[
        list[str] | None, typer.Argument(metavar="KEY=VALUE…", help="Jawaban.")
    ] = None,
    post: Annotated[
        str | None, typer.Option("--as", help="Jabatan yang menjawab, misalnya kadis.")
    ] = None,
) -> None:
    """Jawab tahap yang menunggu; tanpa KEY=VALUE: tampilkan isiannya."""
    _workspace()
    workspace = _upgraded()
    from shell.answer_command import answer_open_stage, form_of_open_stage
    from shell.tables import form_table

    if not values:
        for part in form_table(*form_of_open_stage(workspace, agenda)):
            out.print(part)
        return
    told = asyncio.run(answer_open_stage(workspace, agenda, _pairs(values), post))
    out.print(told, soft_wrap=True)


@app.command()
def check(
    repair: Annotated[
        bool, typer.Option("--repair", help="Betulkan tenggat dan tampilan Prefect.")
    ] = False,
) -> None:
    """Periksa office.yaml, templat, register, Prefect dan surel; satu baris untuk setiap temuan."""
    workspace = _workspace()
    from shell.check import check_office, repair_office

    findings = asyncio.run(check_office(workspace))
    for finding in findings:
        mark = "[yellow]![/]" if finding.warning else "[green]✓[/]" if finding.ok else "[red]✗[/]"
        out.print(f"{mark} ", end="")
        out.print(finding.line, markup=False, soft_wrap=True)
    if repair:
        for line in asyncio.run(repair_office(workspace)):
            out.print(line, markup=False, soft_wrap=True)
    if not all(finding.ok for finding in findings):
        raise typer.Exit(1)


@user_app.command("add")
def user_add(
    name: Annotated[str, typer.Argument(help="Nama untuk masuk, misalnya wulan.")],
    post: Annotated[
        str | None, typer.Option("--post", help="Jabatan yang dipegang sekarang, misalnya tu.")
    ] = None,
    mail: Annotated[
        str | None, typer.Option("--mail", help="Alamat surel seperti di office.yaml.")
    ] = None,
    nama: Annotated[
        str | None, typer.Option("--nama", help="Nama orangnya; kosong: dari office.yaml.")
    ] = None,
) -> None:
    """Tambah pengguna papan surat; jabatannya mengikuti office.yaml (Plt., Plh., tanggalnya)."""
    from actions.manage_users import add_user

    told = add_user(_upgraded(), name, post, mail, nama, _new_password())
    out.print(told, soft_wrap=True)


@user_app.command("password")
def user_password(name: str) -> None:
    """Ganti kata sandi; sesi dan langganan kalender yang lama berakhir."""
    from actions.manage_users import change_password

    out.print(change_password(_upgraded(), name, _new_password()), soft_wrap=True)


@user_app.command("remove")
def user_remove(name: str) -> None:
    """Cabut hak masuk; catatan keputusannya tetap ada."""
    from actions.manage_users import remove_user

    out.print(remove_user(_upgraded(), name), soft_wrap=True)


@user_app.command("list")
def user_list() -> None:
    """Siapa yang boleh masuk, dan jabatannya hari ini."""
    from actions.manage_users import all_users
    from shell.tables import users_table

    out.print(users_table(all_users(_upgraded())))


@app.command("demo")
def demo_() -> None:
    """Tiga surat contoh menempuh seluruh prosedur, di folder demo/."""
    import shell.demo as story

    story.run(out)


OTHERS = ("httpx", "httpcore", "prefect")
"""Libraries whose errors mean that a server went away; a mistake of ours is told in full."""


def main() -> None:
    """Run `tindak`; an error is one line of advice and exit status 1."""
    try:
        app()
    except TindakError as err:
        _tell(str(err))
    except OSError as err:
        what, why = err.filename or "Berkas", err.strerror or err
        _tell(f"{what} tidak dapat dipakai: {why}. Periksa izin dan ruang kosongnya.")
    except KeyboardInterrupt:
        _tell("Dihentikan.")
    except Exception as err:
        if type(err).__module__.partition(".")[0] not in OTHERS:
            raise
        lost = f"Prefect terputus di tengah jalan ({type(err).__name__})"
        _tell(f"{lost}. Coba lagi; periksa `tindak check`.")


def _tell(line: str) -> NoReturn:
    Console(stderr=True, highlight=False).print(line, style="red", soft_wrap=True, markup=False)
    sys.exit(1)


def _workspace() -> Workspace:
    """The office, with Prefect told where it is before anything imports it."""
    from actions.workspace import open_workspace
    from flows.engine.environment import set_environment

    set_environment(load())
    return open_workspace()


def _upgraded() -> Workspace:
    """The office with its register up to date; Prefect is not needed."""
    from actions.workspace import open_workspace
    from records.upgrade import upgrade

    workspace = open_workspace()
    workspace.settings.var.mkdir(parents=True, exist_ok=True)
    upgrade(workspace.register)
    return workspace


def _new_password() -> str:
    """A password typed twice; from a pipe, its first line."""
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\n")
    return str(typer.prompt("Kata sandi", hide_input=True, confirmation_prompt="Ulangi kata sandi"))


def _pairs(values: list[str]) -> dict[str, str]:
    pairs = {}
    for value in values:
        key, equals, text = value.partition("=")
        if not equals:
            raise AnswerRefused(because=f"'{value}' bukan KEY=VALUE.")
        pairs[key.strip()] = text
    return pairs


if __name__ == "__main__":
    main()
