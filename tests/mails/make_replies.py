"""Replies that decide, by mail program."""

from __future__ import annotations

from collections.abc import Iterator

from tests.mails import clients, clients_more
from tests.mails.answers import Answer, mails_of
from tests.mails.parts import Mail


def decided(
    slug: str, client: clients.Client, typed: str, decision: str, rest: str, note: str
) -> Answer:
    return Answer(slug=slug, client=client, typed=typed, decision=decision, rest=rest, note=note)


C, M = clients, clients_more
CASES: tuple[Answer, ...] = (
    decided(
        "gmail-web-setuju",
        C.gmail_web,
        "SETUJU",
        "setuju",
        "",
        "the attribution is wrapped over two lines",
    ),
    decided(
        "gmail-android-setuju", C.gmail_android, "Setuju.", "setuju", "", "a full stop after it"
    ),
    decided(
        "gmail-english-acc",
        C.gmail_english,
        "ACC",
        "setuju",
        "",
        "ACC is what officials write for agreed",
    ),
    decided(
        "gmail-html-only-terima",
        C.gmail_html_only,
        "Terima",
        "terima",
        "",
        "HTML only, gmail_quote",
    ),
    decided(
        "gmail-signed-teruskan",
        C.gmail_signed,
        "Diteruskan, koordinasikan dan cek peralatan",
        "teruskan",
        "koordinasikan dan cek peralatan",
        "signature with name and NIP after --",
    ),
    decided(
        "outlook-original-tolak",
        C.outlook_original,
        "TOLAK karena ruangan dipakai rapat paripurna",
        "tolak",
        "ruangan dipakai rapat paripurna",
        "the quote has no > marks",
    ),
    decided(
        "outlook-pesan-asli",
        C.outlook_original_id,
        "Ditolak dengan alasan data tidak lengkap",
        "tolak",
        "data tidak lengkap",
        "the quote has no > marks",
    ),
    decided(
        "outlook-desktop-alternatif",
        C.outlook_desktop,
        "ALTERNATIF 2",
        "alternatif",
        "2",
        "only the block Dari/Dikirim/Kepada/Subjek separates",
    ),
    decided(
        "outlook-html-only-setuju",
        C.outlook_html_only,
        "Baik, setuju",
        "setuju",
        "",
        ("HTML in base64, border-top div"),
    ),
    decided(
        "outlook-signed-teruskan",
        C.outlook_signed,
        "Teruskan ke Kabid, segera ditindaklanjuti",
        "teruskan",
        "ke Kabid, segera ditindaklanjuti",
        ("a signature of three lines with no -- before it; it begins with From's name"),
    ),
    decided(
        "outlook-android-setuju",
        C.outlook_android,
        "Ok setuju",
        "setuju",
        "",
        ("Dapatkan Outlook, line of underscores"),
    ),
    decided(
        "outlook-ios-tolak",
        C.outlook_ios,
        "Tidak setuju karena waktunya terlalu dekat",
        "tolak",
        "waktunya terlalu dekat",
        "not agreed is refused; base64 text",
    ),
    decided(
        "iphone-teruskan",
        M.iphone,
        "DITERUSKAN\nuntuk difasilitasi Zoom Meeting",
        "teruskan",
        "untuk difasilitasi Zoom Meeting",
        "two lines; Dikirim dari iPhone saya; attribution inside the quote",
    ),
    decided(
        "iphone-html-only-setuju",
        M.iphone_html_only,
        "Setuju",
        "setuju",
        "",
        ("bare text in body, blockquote type=cite"),
    ),
    decided(
        "iphone-english-alternatif",
        M.iphone_english,
        "Alternatif 1",
        "alternatif",
        "1",
        "Sent from my iPhone",
    ),
    decided("apple-mac-alternatif", M.apple_mac, "Alternatif", "alternatif", "", "no number named"),
    decided(
        "samsung-setuju",
        M.samsung,
        "setuju, terima kasih",
        "setuju",
        "",
        "DEBATABLE rest: thanks are courtesy, no note; base64; Pesan asli, unmarked quote",
    ),
    decided(
        "yahoo-android-setuju",
        M.yahoo,
        "Setuju",
        "setuju",
        "",
        "quote indented by a blank, not marked",
    ),
    decided(
        "yahoo-web-tolak",
        M.yahoo_web,
        "Ditolak, ruang sedang direnovasi",
        "tolak",
        "ruang sedang direnovasi",
        "HTML only, yahoo_quoted",
    ),
    decided(
        "thunderbird-teruskan",
        M.thunderbird,
        "Teruskan. Cek genset dan proyektor",
        "teruskan",
        "Cek genset dan proyektor",
        "Pada 16/11/26 08.10, TU menulis:",
    ),
    decided(
        "thunderbird-html-setuju",
        M.thunderbird_html,
        "Disetujui",
        "setuju",
        "",
        "HTML only, moz-cite-prefix",
    ),
    decided(
        "zimbra-assalamualaikum",
        M.zimbra,
        "Assalamualaikum wr wb\nDisetujui",
        "setuju",
        "",
        "a greeting first; ----- Pesan Asli -----",
    ),
    decided(
        "zimbra-english-setuju",
        M.zimbra_english,
        "Setuju",
        "setuju",
        "",
        "From/To/Sent/Subject without a rule",
    ),
    decided(
        "zimbra-html-tolak",
        M.zimbra_html,
        "Tolak\nAlasan: ruang dipakai pelantikan",
        "tolak",
        "ruang dipakai pelantikan",
        "DEBATABLE rest: the label 'Alasan:' is taken as a linking word",
    ),
    decided(
        "k9-setuju", M.k9, "SETUJU", "setuju", "", "K-9's signature stands between answer and quote"
    ),
    decided(
        "roundcube-setuju",
        M.roundcube,
        "Setuju",
        "setuju",
        "",
        "-- , name and title, then the quote",
    ),
)


def mails() -> Iterator[Mail]:
    yield from mails_of(CASES, 1)
