"""Replies that must not be understood as a decision."""

from __future__ import annotations

from collections.abc import Iterator

from tests.mails import clients, clients_more
from tests.mails.answers import Answer, mails_of
from tests.mails.clients import Client
from tests.mails.parts import BLANK, Mail
from tests.mails.quote import OUR_SUBJECT


def _case(slug: str, client: Client, typed: str, note: str, above: str | None = None) -> Answer:
    return Answer(
        slug=f"tidak-{slug}", client=client, typed=typed, decision=None, note=note, above=above
    )


C, M = clients, clients_more
BLOCK = "Budi Santoso, S.Kom., M.Si.\nKepala Dinas Komunikasi dan Informatika\nNIP. 19780101 200501 1 001"
CASES: tuple[Answer, ...] = (
    _case("setuju-kalau", C.gmail_web, "Setuju kalau ruangnya kosong", "a condition"),
    _case("setuju-asal", M.samsung, "setuju asalkan bukan hari Selasa", "a condition"),
    _case("setuju-tanya", C.gmail_android, "Setuju?", "a question"),
    _case("apakah-setuju", M.zimbra, "Apakah sudah setuju?", "a question"),
    _case(
        "sudah-disetujui",
        C.outlook_desktop,
        "Ini sudah disetujui Pak Sekda belum ya",
        ("a question without its mark"),
    ),
    _case("belum-setuju", C.outlook_original_id, "Belum setuju, tunggu dulu", "not yet"),
    _case("tidak-setuju-tanya", M.iphone, "Tidak setuju?", "a question"),
    _case(
        "nanti-teruskan",
        M.thunderbird,
        "Nanti saya teruskan",
        "an announcement, nothing decided yet",
    ),
    _case("belum-membaca", C.outlook_android, "Saya belum membaca", "nothing decided"),
    _case("mohon-ditunda", M.zimbra_html, "Mohon ditunda", "asks for delay: none of the decisions"),
    _case(
        "teruskan-berkas",
        C.gmail_english,
        "Sdr. Andi, tolong teruskan dulu ke saya berkasnya",
        "the word, but for the file and to himself",
    ),
    _case("setuju-atau-tolak", M.yahoo, "Setuju atau tolak?", "both words, a question"),
    _case("both", C.outlook_ios, "SETUJU\nTOLAK", "both decisions: the template's lines left in"),
    _case(
        "setuju-lalu-tolak",
        M.iphone_english,
        "Setuju untuk hari Selasa, hari Rabu ditolak",
        ("two decisions in one line"),
    ),
    _case("only-quote-gmail", C.gmail_web, "", "nothing written"),
    _case(
        "only-quote-outlook",
        C.outlook_original,
        "",
        ("nothing written; the unmarked quote holds every decision word"),
    ),
    _case(
        "only-quote-iphone-html", M.iphone_html_only, "", "nothing but the signature of the phone"
    ),
    _case("only-signature", M.bare, f"--{BLANK}\n{BLOCK}", "only a signature", above=""),
    _case(
        "only-signature-outlook",
        C.outlook_signed,
        "",
        "only a signature without -- before it, then the quote",
    ),
    _case("bottom-posting", M.bottom, "SETUJU", "the answer stands below the quote", above=""),
    _case("inline-comment", M.inside, "SETUJU", "the answer stands between quoted lines", above=""),
    _case(
        "thumbs-up",
        C.gmail_android,
        "\U0001f44d",
        "DEBATABLE: a thumb; the office's procedure wants a word",
    ),
    _case("terima-kasih", M.roundcube, "Terima kasih", "thanks are not the decision 'terima'"),
    _case(
        "terima-kasih-infonya",
        C.outlook_html_only,
        "Terima kasih infonya, saya pelajari dulu",
        "thanks, and later",
    ),
    _case(
        "siap",
        M.k9,
        "Siap, laksanakan",
        "DEBATABLE: an acknowledgement as to a superior, names no decision",
    ),
    _case("ok", C.gmail_android, "Ok", "DEBATABLE: acknowledges, but none of the words"),
    _case(
        "tidak-ada-keberatan",
        C.outlook_desktop,
        "Saya tidak menolak, tapi tanyakan dulu ke Sekda",
        "a refusal denied, then something to do first",
    ),
    _case("jangan-ditolak", M.zimbra_english, "Jangan ditolak dulu", "the word under a negation"),
    _case(
        "alternatif-tanya",
        M.apple_mac,
        "Alternatif 2 itu jam berapa",
        "a question about an alternative, no mark",
    ),
    _case(
        "rapat-dulu",
        M.thunderbird_html,
        "Kita rapatkan dulu besok pagi sebelum disetujui",
        "before it is agreed",
    ),
    Answer(
        slug="tidak-forward-empty",
        client=M.forward,
        typed="",
        decision=None,
        subject=f"Fwd: {OUR_SUBJECT}",
        threaded=False,
        note="forwarded without a word",
    ),
)


def mails() -> Iterator[Mail]:
    yield from mails_of(CASES, 101)
