"""`tindak`: the office from the shell. Each command is one line of Bahasa Indonesia away from its error."""

from __future__ import annotations

import asyncio
import json
import sys
from pathlib import Path
from typing import Annotated, Any, NoReturn

import typer
from rich.console import Console
from rich.progress import track

from letters.errors import TindakError
from settings import load

app = typer.Typer(help="Tindak: menindaklanjuti surat permohonan.", no_args_is_help=True, add_completion=False,
                  pretty_exceptions_enable=False, rich_markup_mode=None)  # fmt: skip
user_app = typer.Typer(help="Pengguna papan surat.", no_args_is_help=True, rich_markup_mode=None)
app.add_typer(user_app, name="user")
out = Console(highlight=False)

AsJson = Annotated[bool, typer.Option("--json", help="Keluaran JSON.")]
Agenda = Annotated[str, typer.Argument(help="Nomor agenda, misalnya 0042 atau 0042/2026.")]


@app.command()
def up() -> None:
    """Buka kantor: Prefect, pekerja, penjaga inbox, laman. Ctrl-C menutupnya."""
    from flows.desk import open_desk
    from flows.up import run_office

    asyncio.run(run_office(open_desk(), lambda line: out.print(line, soft_wrap=True)))


@app.command()
def worker() -> None:
    """Jalankan satu pekerja lagi (mesin kedua; PREFECT_API_URL dan TINDAK_DATABASE_URL menunjuk ke kantor)."""
    from flows.worker import main as work

    work()


@app.command()
def read(files: list[Path], as_json: AsJson = False) -> None:
    """Baca surat tanpa mendaftarkannya."""
    from parsers.safely import read_or_reject
    from shell.tables import reading_table

    plain = as_json or not sys.stdout.isatty()
    for path in files if plain else track(files, "Membaca", console=Console(stderr=True), transient=True):
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
    from records.mailbook import MailBook
    from shell import tables, views

    register, office = _register(), load().office()
    with register.read() as reader:
        letters = [reader.find(agenda)] if agenda else reader.letters(open_only=only_open)
        arrivals = reader.arrivals(letters[0].id) if agenda else []
        received = MailBook(reader).of_letter(letters[0].id) if agenda else []
    zone = office.calendar.zone
    if as_json:
        rows: Any = (
            views.whole(letters[0], received, zone) if agenda else [views.row(letter, zone) for letter in letters]
        )
        print(json.dumps(rows, ensure_ascii=False, indent=1))
    elif agenda:
        for part in tables.letter_tables(letters[0], arrivals, received, zone):
            out.print(part)
    else:
        out.print(tables.letters_table(letters, office, zone))


@app.command()
def answer(
    agenda: Agenda,
    values: Annotated[list[str] | None, typer.Argument(metavar="KEY=VALUE…", help="Jawaban.")] = None,
    post: Annotated[str | None, typer.Option("--as", help="Jabatan yang menjawab, misalnya kadis.")] = None,
) -> None:
    """Jawab tahap yang menunggu; tanpa KEY=VALUE: tampilkan isiannya."""
    from flows.answering import answer_open_stage, form_of_open_stage
    from flows.desk import open_desk
    from shell.tables import form_table

    desk = open_desk()
    if not values:
        for part in form_table(*form_of_open_stage(desk, agenda)):
            out.print(part)
        return
    told = asyncio.run(answer_open_stage(desk, agenda, _pairs(values), post))
    out.print(told, soft_wrap=True)


@app.command()
def check(
    repair: Annotated[bool, typer.Option("--repair", help="Betulkan tenggat dan tampilan Prefect.")] = False,
) -> None:
    """Periksa office.yaml, templat, register, Prefect dan surel; satu baris untuk setiap temuan."""
    from flows.checking import check_office, mend
    from flows.desk import open_desk

    desk = open_desk()
    findings = asyncio.run(check_office(desk))
    for finding in findings:
        mark = "[yellow]![/]" if finding.warning else "[green]✓[/]" if finding.ok else "[red]✗[/]"
        out.print(f"{mark} ", end="")
        out.print(finding.line, markup=False, soft_wrap=True)
    if repair:
        for line in asyncio.run(mend(desk)):
            out.print(line, markup=False, soft_wrap=True)
    if not all(finding.ok for finding in findings):
        raise typer.Exit(1)


@user_app.command("add")
def user_add(
    name: Annotated[str, typer.Argument(help="Nama untuk masuk, misalnya wulan.")],
    post: Annotated[str | None, typer.Option("--post", help="Jabatan yang dipegang sekarang, misalnya tu.")] = None,
    mail: Annotated[str | None, typer.Option("--mail", help="Alamat surel seperti di office.yaml.")] = None,
    nama: Annotated[str | None, typer.Option("--nama", help="Nama orangnya; kosong: dari office.yaml.")] = None,
) -> None:
    """Tambah pengguna papan surat. Jabatannya mengikuti office.yaml, dengan Plt./Plh. dan tanggalnya."""
    from flows.desk import open_desk
    from web.people import add

    _register()
    out.print(add(open_desk(), name, post, mail, nama, _new_password()), soft_wrap=True)


@user_app.command("password")
def user_password(name: str) -> None:
    """Ganti kata sandi; sesi dan langganan kalender yang lama berakhir."""
    from flows.desk import open_desk
    from web.people import change_password

    _register()
    out.print(change_password(open_desk(), name, _new_password()), soft_wrap=True)


@user_app.command("remove")
def user_remove(name: str) -> None:
    """Cabut hak masuk; catatan keputusannya tetap ada."""
    from flows.desk import open_desk
    from web.people import remove

    _register()
    out.print(remove(open_desk(), name), soft_wrap=True)


@user_app.command("list")
def user_list() -> None:
    """Siapa yang boleh masuk, dan jabatannya hari ini."""
    from flows.desk import open_desk
    from shell.tables import users_table
    from web.people import everybody

    _register()
    out.print(users_table(everybody(open_desk())))


@app.command("demo")
def demo_() -> None:
    """Tiga surat contoh menempuh seluruh prosedur, di folder demo/."""
    import demo as story

    story.run(out)


def main() -> None:
    """Run `tindak`; an error is one line of advice and exit status 1."""
    try:
        app()
    except TindakError as err:
        _tell(str(err))
    except OSError as err:
        _tell(
            f"{err.filename or 'Berkas'} tidak dapat dipakai: {err.strerror or err}. Periksa izin dan ruang kosongnya."
        )
    except KeyboardInterrupt:
        _tell("Dihentikan.")
    except Exception as err:
        if type(err).__module__.partition(".")[0] not in ("httpx", "httpcore", "prefect", "sqlalchemy"):
            raise  # a mistake of ours is told in full
        _tell(
            f"Prefect atau register terputus di tengah jalan ({type(err).__name__}). Coba lagi; periksa `tindak check`."
        )


def _tell(line: str) -> NoReturn:
    Console(stderr=True, highlight=False).print(line, style="red", soft_wrap=True, markup=False)
    sys.exit(1)


def _register() -> Any:
    """The register, up to date."""
    from records.register import Register
    from records.upgrade import upgrade

    settings = load()
    settings.var.mkdir(parents=True, exist_ok=True)
    register = Register(settings.database)
    upgrade(register)
    return register


def _new_password() -> str:
    """A password typed twice; from a pipe, its first line."""
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\n")
    return str(typer.prompt("Kata sandi", hide_input=True, confirmation_prompt="Ulangi kata sandi"))


def _pairs(values: list[str]) -> dict[str, str]:
    from letters.errors import AnswerRefused

    pairs = {}
    for value in values:
        key, equals, text = value.partition("=")
        if not equals:
            raise AnswerRefused(because=f"'{value}' bukan KEY=VALUE.")
        pairs[key.strip()] = text
    return pairs


if __name__ == "__main__":
    main()
