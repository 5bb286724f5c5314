"""Incoming mails as the world sends them: what is a letter, who is a machine, what does a reply
decide.
"""

from __future__ import annotations

import json
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from actions.incoming.handle_mail import is_page
from letters.errors import (
    LockedArchive,
    LongMailHeader,
    NotUnderstood,
    TooLargeMail,
    TooManyParts,
    TooMuchInArchive,
)
from letters.form import Form, Question
from letters.keys import DECISION
from letters.model import OutgoingMail, Stage
from letters.office import Office
from letters.reply_codes import ReplyCodes, codes_in
from letters.reply_words import offers, speaks_of_a_decision, understood
from letters.sop import Service
from mailroom import message as mails
from mailroom.attachments import attachments_of
from mailroom.automatic_mail import bounce_of, is_automatic, is_away_text, may_be_answered
from mailroom.message import ParsedMail, read_mail
from mailroom.mime import build_message
from mailroom.reply_text import above_the_quote
from mailroom.sender_verification import verdict
from templates import compose_mails
from templates.lint import REPLY_CODES, lint, specimen
from templates.service_folder import load_service
from tests.conftest import MONDAY
from tests.rooms.letters.example import stage_at

CORPUS = Path(__file__).parents[2] / "mails"
STEPS = {
    "setuju": (7,),
    "tolak": (7,),
    "alternatif": (7,),
    "teruskan": (3,),
    "terima": (2,),
    None: (2, 3, 7),
}
"""The stages at which a decision of the corpus can be taken.

What decides nothing decides nothing at any.
"""
SIGNED = ("Budi Contoh, S.Kom., M.Si.", "Kepala Dinas Komunikasi dan Informatika")
POSTS = {
    "kabid": "Kepala Bidang Aplikasi dan Informatika",
    "kadis": "Kepala Dinas Komunikasi dan Informatika",
}
JUDGED_DIFFERENTLY = {
    "pada-prinsipnya-setuju": "a soft yes is asked again",
    "setuju-dengan-catatan": "“dengan catatan” leads to the note and is no part of it",
}


def corpus(kind: str) -> list[Any]:
    return [pytest.param(path, id=path.stem) for path in sorted((CORPUS / kind).glob("*.eml"))]


def truth_of(path: Path) -> Any:
    return json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))


def mail_of(path: Path) -> ParsedMail:
    return read_mail(path.read_bytes())


def asked(service: Service, step: int) -> tuple[Stage, Form]:
    """A stage that waits, and its form with three times on offer."""
    rule, stage = service.stage(step), stage_at(step, service)
    defaults = {"alternatif": "satu\ndua\ntiga"}
    questions = [
        Question(key=q.key, kind=q.kind, label=q.label, default=defaults.get(q.key, ""))
        for q in rule.form
    ]
    return stage, Form(title="", description="", questions=tuple(questions))


def decided(service: Service, step: int, said: str) -> dict[str, Any]:
    stage, form = asked(service, step)
    try:
        return understood(service, stage, form, said, SIGNED, POSTS)
    except NotUnderstood:
        return {DECISION: None}


@pytest.mark.parametrize("path", corpus("attachments"))
def test_the_letters_of_a_mail_are_found_by_their_content(path: Path) -> None:
    truth = truth_of(path)
    pages = [file for file in attachments_of(mail_of(path).message)[0] if is_page(file)]
    assert [sha256(file.content).hexdigest() for file in pages] == truth["letters"]
    assert [file.name for file in pages] == truth["names"]


@pytest.mark.parametrize("path", corpus("machines"))
def test_a_machines_mail_is_told_from_a_persons(path: Path, service: Service) -> None:
    truth, mail = truth_of(path), mail_of(path)
    said = above_the_quote(mail)
    undecided = all(decided(service, step, said)[DECISION] is None for step in (2, 3, 7))
    automatic = is_automatic(mail) or (
        undecided and is_away_text(said) and not speaks_of_a_decision(service, said)
    )
    assert automatic == truth["automatic"]
    assert (may_be_answered(mail) and not automatic) == truth["may_reply"]
    bounce = bounce_of(mail)
    said_of = bounce and {
        "message_id": bounce.message_id,
        "recipient": bounce.recipient,
        "permanent": bounce.permanent,
    }
    assert said_of == truth["bounce"]


@pytest.mark.parametrize("path", corpus("replies"))
def test_a_reply_is_read_as_a_careful_person_reads_it(path: Path, service: Service) -> None:
    truth, said = truth_of(path), above_the_quote(mail_of(path))
    assert said == truth["above"]
    if path.stem in JUDGED_DIFFERENTLY:
        return
    for step in STEPS[truth["decision"]]:
        values = decided(service, step, said)
        assert values.pop(DECISION) == truth["decision"]
        if truth["decision"] is not None:
            picked = {"1": "satu", "2": "dua", "3": "tiga"}.get(truth["rest"], truth["rest"])
            assert list(values.values()) == ([picked] if picked else [])


@pytest.mark.parametrize(
    ("step", "said"),
    [
        (7, "Setuju kalau ruangnya kosong"),
        (7, "Setuju\nkalau ruangnya kosong"),
        (7, "Setuju alternatif 2"),
        (7, "Setuju dipindah ke hari Rabu"),
        (7, "Setuju? Saya rasa belum"),
        (7, "Setuju tidak ya"),
        (7, "Setuju\nTolak untuk hari Selasa karena bentrok"),
        (7, "Alternatif 1 tidak bisa"),
        (7, "Alternatif 1 atau 2"),
        (7, "Alternatif 2 November pukul 10.00"),
        (7, "Batal, salah kirim"),
        (2, "Baik pak, terima kasih"),
        (2, "Siap, terima kasih infonya"),
        (2, "Sudah saya terima suratnya, akan saya pelajari"),
        (2, "Telah kami terima surel Bapak, akan segera kami jawab"),
        (3, "Teruskan jangan dulu"),
        (3, "Disposisi menyusul"),
        (6, "Lengkap sebagian"),
        (6, "Sudah lengkap apa belum"),
        (7, "Setuju untuk hari Selasa, hari Rabu ditolak"),
        (7, "Alternatif 9"),
        (7, "setuju atau tolak"),
        (3, "DITERUSKAN\nTOLAK"),
        (2, "terima kasih"),
        (2, ""),
    ],
)
def test_what_is_not_clear_decides_nothing(service: Service, step: int, said: str) -> None:
    assert decided(service, step, said) == {DECISION: None}


def test_values_are_given_line_by_line_by_label_or_key(service: Service) -> None:
    values_said = (
        "Catatan: datang lebih awal\nWaktu uji koneksi: 23 November 2026 14.00\nhasil = Berhasil"
    )
    said = f"SIAP\n{values_said}\n\nTerima kasih\nAndi"
    stage, form = asked(service, 8)
    choices = tuple(
        replace(q, choices=("berhasil", "gagal")) if q.key == "hasil" else q for q in form.questions
    )
    values = understood(service, stage, replace(form, questions=choices), said)
    assert values == {
        "keputusan": "siap",
        "catatan": "datang lebih awal",
        "uji_koneksi": "23 November 2026 14.00",
        "hasil": "berhasil",
    }


def test_a_requester_picks_an_offered_time_by_its_number(service: Service) -> None:
    stage, _ = asked(service, 7)
    offered = (
        "Senin, 23 November 2026 09.00 s.d. 11.00 WIB\nSelasa, 24 November 2026 13.00 s.d. "
        "15.00 WIB"
    )
    stage = replace(stage, state="waiting", wait="pilihan", answer={"alternatif": offered})
    form = Form(
        title="",
        description="",
        questions=(
            Question(
                key="kegiatan",
                kind="sessions",
                label="Kegiatan",
                default="2026-11-24 09:00 | TCM Room | Rapat",
            ),
        ),
    )
    values = understood(service, stage, form, "Kami pilih alternatif 2, terima kasih")
    picked = "Selasa, 24 November 2026 13.00 s.d. 15.00 WIB | TCM Room | Rapat"
    assert values == {"keputusan": "waktu dipilih", "kegiatan": picked}
    with pytest.raises(NotUnderstood, match="sebutkan satu nomor"):
        understood(service, stage, form, "Pilih")


def test_a_requester_who_only_sends_what_was_missing_has_answered(service: Service) -> None:
    stage, _ = asked(service, 6)
    stage = replace(stage, state="waiting", wait="kelengkapan", answer={"yang_kurang": "aplikasi"})
    form = Form(
        title="",
        description="",
        questions=(Question(key="aplikasi", kind="words", label="Aplikasi"),),
    )
    values = understood(service, stage, form, "Aplikasi: Zoom Meeting")
    assert values == {"keputusan": "kelengkapan diterima", "aplikasi": "Zoom Meeting"}


def test_a_code_is_good_for_one_stage_and_one_address() -> None:
    codes = ReplyCodes(b"kunci")
    token = codes.code_for(12, "kadis@contoh.id")
    assert codes_in(f"Re: [0042/2026] Disposisi [#{token}]", f"<ab12.{token}@contoh.id>") == [token]
    assert codes.is_for(token, "Kadis@Contoh.id")
    assert not codes.is_for(token, "lain@contoh.id")
    assert not codes.is_for(replace(token, stage_id=13), "kadis@contoh.id")
    assert not ReplyCodes(b"kunci baru").is_for(token, "kadis@contoh.id")
    assert "kunci" not in repr(codes)


OWN = "mx.contoh.id"


def vouched(*headers: str, sender: str = "Kadis <kadis@contoh.id>") -> ParsedMail:
    lines = [f"Authentication-Results: {header}" for header in headers]
    return read_mail("\r\n".join([*lines, f"From: {sender}", "", "SETUJU"]).encode())


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ([f"{OWN}; dmarc=pass header.from=contoh.id"], "pass"),
        (
            [
                (
                    f"{OWN}; spf=pass smtp.mailfrom=a@lain.id; dkim=none; "
                    "dmarc=fail (p=none) header.from=contoh.id"
                )
            ],
            "fail",
        ),
        ([f"{OWN}; dmarc=fail", f"{OWN}; dmarc=pass"], "fail"),
        ([f"{OWN}; dkim=pass header.d=contoh.id; spf=fail smtp.mailfrom=x@contoh.id"], "pass"),
        ([f"{OWN}; dkim=pass header.d=jahat.id; spf=pass smtp.mailfrom=x@jahat.id"], "fail"),
        ([f"{OWN}; spf=none; dkim=none; dmarc=none"], "fail"),
        (["mx.jahat.id; dmarc=pass"], "absent"),
        ([], "absent"),
    ],
)
def test_only_the_offices_own_server_vouches_for_a_sender(
    headers: list[str], expected: str
) -> None:
    assert verdict(vouched(*headers), OWN) == expected


def test_two_senders_are_nobody() -> None:
    assert read_mail(b"From: a@contoh.id\r\nFrom: b@contoh.id\r\n\r\n").sender == ""
    assert read_mail(b"From: a@contoh.id, b@contoh.id\r\n\r\n").sender == ""


@pytest.mark.parametrize("sender", [b"a\xfc@contoh.id", b"a\x00@contoh.id", b"\xc3\xbc@contoh.id"])
def test_a_damaged_address_is_nobodys(sender: bytes) -> None:
    assert read_mail(b"From: " + sender + b"\r\n\r\n").sender == ""


@pytest.mark.parametrize("word", ["=?utf-7?q?+2AA-?=", "=?unicode_escape?q?=5Cud800?="])
def test_half_characters_do_not_get_into_the_register(word: str) -> None:
    mail = read_mail(
        f"From: {word} <a@contoh.id>\r\nSubject: {word}\r\nMessage-ID: <{word}@x>\r\n\r\n".encode()
    )
    assert (mail.subject + mail.sender_name + mail.message_id).encode()


def test_a_header_cannot_bring_another_line() -> None:
    mail = read_mail(
        b"From: a@contoh.id\r\nSubject: =?utf-8?q?Halo=0D=0ABcc:_x@contoh.id?=\r\n\r\n"
    )
    assert mail.subject == "Halo Bcc: x@contoh.id"


def test_a_mail_is_the_same_however_it_was_delivered() -> None:
    body = b"Message-ID: <a@contoh.id>\r\nSubject: x\r\n\r\nisi"
    again = b"Received: from mx.contoh.id\r\n" + body
    other = body + b" lain"
    assert (
        read_mail(body).fingerprint == read_mail(again).fingerprint != read_mail(other).fingerprint
    )


def test_a_mail_that_is_too_much_is_refused_with_its_reason(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with pytest.raises(LongMailHeader):
        read_mail(b"Subject: " + b"x" * 10_000_000 + b"\r\n\r\nisi")
    many = b"".join(b"--b\r\nContent-Type: text/plain\r\n\r\nx\r\n" for _ in range(1000))
    with pytest.raises(TooManyParts):
        read_mail(b'Content-Type: multipart/mixed; boundary="b"\r\n\r\n' + many + b"--b--\r\n")
    deep = b"".join(
        b'Content-Type: multipart/mixed; boundary="%d"\r\n\r\n--%d\r\n' % (n, n) for n in range(390)
    )
    with pytest.raises(TooManyParts):
        read_mail(deep * 3)
    monkeypatch.setattr(mails, "MOST_BYTES", 100)
    with pytest.raises(TooLargeMail):
        read_mail(b"x" * 101)


@pytest.mark.parametrize(
    ("name", "reason"),
    [("zip-bomb", TooMuchInArchive), ("zip-encrypted", LockedArchive)],
    ids=["bomb", "locked"],
)
def test_an_archive_that_cannot_be_opened_says_why(name: str, reason: type[Exception]) -> None:
    found, troubles = attachments_of(mail_of(CORPUS / "attachments" / f"{name}.eml").message)
    assert not [file for file in found if is_page(file)]
    assert [type(trouble.reason) for trouble in troubles] == [reason]


def test_a_tap_begins_an_answer_without_the_values_of_the_example(service: Service) -> None:
    ready, move = offers(service, asked(service, 8)[0])
    assert move.begun == "UBAH WAKTU karena "
    moved = decided(service, 8, "Siap, ubah waktu karena narasumber belum bisa hadir")
    assert moved == {"keputusan": "ubah waktu", "catatan": "narasumber belum bisa hadir"}
    assert ready.begun == "SIAP\nWaktu uji koneksi: \nHasil pengujian: "
    assert decided(service, 8, ready.begun) == {"keputusan": "siap"}
    assert [offer.begun for offer in offers(service, asked(service, 7)[0])] == [
        "SETUJU",
        "ALTERNATIF",
        "TOLAK karena ",
    ]


def test_a_mail_that_asks_carries_the_token_and_one_that_tells_does_not(office: Office) -> None:
    folder = load_service(office.service)
    told = specimen(folder, office, MONDAY)
    opened = replace(told, stage=replace(told.letter.stages[2], state="open", answer=None))
    (task,) = compose_mails.mails(folder.folder, "tugas", opened, "kunci")
    token = REPLY_CODES.code_for(opened.stage.id, "kadis@contoh.id")
    assert f"[#{token}]" in task.subject
    assert f".{token}@contoh.id>" in task.message_id
    assert "DITERUSKAN, koordinasikan" in task.text
    closed = replace(told, stage=told.letter.stages[2])
    for mail in compose_mails.mails(folder.folder, "tugas", closed, "kunci"):
        assert codes_in(mail.subject, mail.message_id) == []
        assert "Cara menjawab" not in mail.text


def test_an_example_that_the_office_would_not_understand_is_found_by_the_check(
    office: Office,
) -> None:
    folder = load_service(office.service)
    stage = folder.service.stage(7)
    refusal = stage.answers["tolak"].model_copy(update={"example": "MUNGKIN tidak"})
    wrong = stage.model_copy(update={"answers": dict(stage.answers) | {"tolak": refusal}})
    stages = tuple(wrong if s.step == 7 else s for s in folder.service.stages)
    problems = lint(
        replace(folder, service=folder.service.model_copy(update={"stages": stages})),
        office,
        MONDAY,
    )
    why = "“MUNGKIN tidak” tidak dimulai dengan salah satu kata keputusan."
    assert problems == [f"tahap 7: contoh jawaban surel “MUNGKIN tidak” tidak berarti tolak: {why}"]


def test_an_automatic_answer_says_what_it_answers(tmp_path: Path) -> None:
    mail = OutgoingMail(
        key="k",
        to="a@contoh.id",
        subject="s",
        text="t",
        html="<p>t</p>",
        message_id="<1@contoh.id>",
        answers="<dari@contoh.id>",
    )
    built = build_message(mail, ("Dinas", "tu@contoh.id"), tmp_path, MONDAY, "permohonan@contoh.id")
    said = {
        name: str(built[name])
        for name in ("Auto-Submitted", "In-Reply-To", "References", "Reply-To")
    }
    assert said == {
        "Auto-Submitted": "auto-replied",
        "In-Reply-To": "<dari@contoh.id>",
        "References": "<dari@contoh.id>",
        "Reply-To": "permohonan@contoh.id",
    }


@pytest.mark.parametrize(
    ("said", "note"),
    [
        (
            "Diteruskan, untuk dibantu jika peralatan tersedia",
            "untuk dibantu jika peralatan tersedia",
        ),
        ("Teruskan ke Kabid, segera ditindaklanjuti", "ke Kabid, segera ditindaklanjuti"),
        ("Setuju", None),
    ],
)
def test_a_disposition_in_its_usual_words_is_understood(
    service: Service, said: str, note: str | None
) -> None:
    stage, form = asked(service, 3)
    post_of = {"kepada": "Kepala Bidang Aplikasi dan Informatika"}
    named = tuple(replace(q, default=post_of.get(q.key, q.default)) for q in form.questions)
    form = replace(form, questions=named)
    values = understood(service, stage, form, said, posts=POSTS)
    assert values == {"keputusan": "teruskan"} | ({"catatan": note} if note else {})
    with pytest.raises(NotUnderstood, match="menurut SOP"):
        understood(service, stage, form, "Diteruskan ke Sekretaris")


def test_what_was_missing_must_be_told_and_not_only_promised(service: Service) -> None:
    stage, _ = asked(service, 6)
    stage = replace(stage, state="waiting", wait="kelengkapan", answer={"yang_kurang": "aplikasi"})
    form = Form(
        title="",
        description="",
        questions=(Question(key="aplikasi", kind="words", label="Aplikasi"),),
    )
    for said in (
        "Kelengkapan menyusul besok",
        "KELENGKAPAN\nAplikasi: ",
        "Kelengkapan apa saja yang kurang",
    ):
        with pytest.raises(NotUnderstood):
            understood(service, stage, form, said)


@pytest.mark.parametrize(
    "said",
    [
        "Tidak ada masalah, kami pilih alternatif 1",
        "Pilihan 1 tidak bisa, kami minta nomor 3",
        "Kami pilih 2 November saja",
        "Pilihan 2 atau 3 boleh",
    ],
)
def test_a_requesters_unclear_choice_is_asked_again(service: Service, said: str) -> None:
    stage, _ = asked(service, 7)
    stage = replace(
        stage, state="waiting", wait="pilihan", answer={"alternatif": "satu\ndua\ntiga"}
    )
    form = Form(
        title="",
        description="",
        questions=(Question(key="kegiatan", kind="sessions", label="Kegiatan"),),
    )
    with pytest.raises(NotUnderstood):
        understood(service, stage, form, said)


@pytest.mark.parametrize(
    "result",
    [
        "spf=pass smtp.mailfrom==?us-ascii?q?=3bdmarc=3dpass?=@jahat.id",
        'spf=pass smtp.mailfrom="x;dkim=pass header.d=contoh.id"@jahat.id',
        'spf=pass (domain of "a);dmarc=pass("@jahat.id designates)',
    ],
)
def test_a_sender_cannot_write_results_into_the_servers_header(result: str) -> None:
    assert verdict(vouched(f"{OWN}; {result}"), OWN) == "fail"


@pytest.mark.parametrize(
    "head",
    [
        "From: ü@contoh.id".encode(),
        b"From: " + b"(" * 900,
        b"From: " + b"a:" * 60_000,
        b"From: a@contoh.id\r\nSubject: =?utf-7?q?+2AA-?=",
        b"From: =?unicode_escape?q?=5Cud800?= <a@contoh.id>",
        b"From: a@c..de",
    ],
)
def test_an_odd_header_keeps_no_mailbox_from_being_read(head: bytes) -> None:
    found = mails.read_head(head + b"\r\n\r\nisi")
    for words in (found.sender, found.sender_name, found.subject):
        words.encode()
    assert found.sender in ("", "a@contoh.id")


@pytest.mark.parametrize("piece", ["<br>", "<div>", "<a ", "<!--", "</", "<a b='"])
def test_a_page_made_to_hang_the_reader_does_not(piece: str) -> None:
    html = f"Content-Type: text/html\r\n\r\n<p>SETUJU</p>{piece * 100_000}"
    assert above_the_quote(read_mail(html.encode())).startswith("SETUJU")


def test_only_codes_as_we_write_them_are_codes() -> None:
    assert (
        codes_in("Re: x", "<CAx25xdekCGd-d4SRb2rBs1VwCmc6-QeGvq3bv2tTDqb3v0NVp@mail.contoh.id>")
        == []
    )
    assert codes_in("[#1-AAAAAAAAAAAAAAA\u212a]") == []
    codes = ReplyCodes(b"kunci")
    assert not codes.is_for(codes.code_for(7, "subkor@contoh.id"), "subkor@contoh.id", "pilihan")
