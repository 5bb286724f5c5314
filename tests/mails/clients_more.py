"""The other mail programs: Apple, Samsung, Yahoo, Thunderbird, Zimbra, K-9, Roundcube."""

from __future__ import annotations

from tests.mails.clients import QUOTE, both, breaks, divs, text
from tests.mails.parts import BLANK
from tests.mails.quote import OUR_HTML, OUR_SUBJECT, OUR_TEXT, marked


def iphone(answer: str) -> bytes:
    quote = marked(
        f"Pada 16 Nov 2026, pukul 08.10, TU Diskominfo <tu@contoh.id> menulis:\n\n{OUR_TEXT}"
    )
    plain = f"{answer}\n\nDikirim dari iPhone saya\n\n{quote}\n"
    markup = (
        f'<html><body dir="auto">{divs(answer)}<div><br></div><div dir="ltr">Dikirim dari iPhone saya</div><div '
        f'dir="ltr">'
        '<br><blockquote type="cite">Pada 16 Nov 2026, pukul 08.10, TU Diskominfo &lt;tu@contoh.id&gt; menulis:<br><br>'
        f'</blockquote></div><blockquote type="cite"><div dir="ltr">{OUR_HTML}</div></blockquote></body></html>'
    )
    return both(plain, markup, "Apple-Mail-0B1C2D3E-0000-4000")


def iphone_html_only(answer: str) -> bytes:
    markup = (
        f'<html><body dir="auto">{breaks(answer)}<br id="lineBreakAtBeginningOfSignature"><div '
        f'dir="ltr">Dikirim dari iPhone '
        'saya</div><div dir="ltr"><br><blockquote type="cite">Pada 16 Nov 2026, pukul 08.10, TU '
        "menulis:<br><br></blockquote>"
        f'</div><blockquote type="cite"><div dir="ltr">{OUR_HTML}</div></blockquote></body></html>'
    )
    return text(markup, kind="html", coding="quoted-printable")


def iphone_english(answer: str) -> bytes:
    plain = (
        f"{answer}\n\nSent from my iPhone\n\n> On 16 Nov 2026, at 08.10, TU Diskominfo <tu@contoh.id> "
        f"wrote:\n>\n{QUOTE}\n"
    )
    return text(plain, charset="utf-8", coding="quoted-printable")


def apple_mac(answer: str) -> bytes:
    where = "Pada 16 Nov 2026, pukul 08.10, TU Diskominfo <tu@contoh.id> menulis:"
    markup = (
        f'<html><body style="overflow-wrap: break-word;">{divs(answer)}<br id="lineBreakAtBeginningOfMessage"><div><br>'
        f'<blockquote type="cite"><div>Pada 16 Nov 2026, pukul 08.10, TU &lt;tu@contoh.id&gt; '
        f"menulis:</div><br>{OUR_HTML}"
        "</blockquote></div><br></body></html>"
    )
    return both(f"{answer}\n\n{where}\n\n{QUOTE}\n", markup, "Apple-Mail=_5C6D7E8F")


def samsung(answer: str) -> bytes:
    block = (
        f"Dari: TU Diskominfo <tu@contoh.id> Tanggal: 16/11/26  08.10  (GMT+07:00) Ke: kadis@contoh.id "
        f"Subjek: {OUR_SUBJECT}"
    )
    plain = f"{answer}\n\nDikirim dari Galaxy saya\n\n-------- Pesan asli --------\n{block}\n\n{OUR_TEXT}"
    markup = (
        f'<html><body dir="auto">{divs(answer, " dir=" + chr(34) + "auto" + chr(34))}<div dir="auto"><br></div><div '
        'id="composer_signature" dir="auto"><div style="font-size:12px;color:#575757">Dikirim dari Galaxy '
        "saya</div></div>"
        '<div><br></div><div align="left" dir="auto" style="font-size:100%;color:#000000"><div>-------- Pesan '
        "asli --------"
        f"</div><div>Dari: TU Diskominfo &lt;tu@contoh.id&gt; </div><div>Tanggal: 16/11/26  08.10  (GMT+07:00) "
        f"</div><div>"
        f"Ke: kadis@contoh.id </div><div>Subjek: {OUR_SUBJECT} </div><div><br></div></div>{OUR_HTML}</body></html>"
    )
    return both(plain, markup, "--_com.samsung.android.email_42", coding="base64")


def yahoo(answer: str) -> bytes:
    where = "Pada Senin, 16 November 2026 pukul 08.10.11 WIB, TU Diskominfo <tu@contoh.id> menulis:"
    indented = "\n".join(f" {line}" for line in OUR_TEXT.split("\n"))
    plain = f" {answer}\n\nDikirim dari Yahoo Mail di Android\n{BLANK}\n    {where}{BLANK}{BLANK}\n{indented}\n"
    markup = (
        f'{breaks(answer)}<br><br><div id="ymail_android_signature"><a id="ymail_android_signature_link" href='
        '"https://contoh.id/y">Dikirim dari Yahoo Mail di Android</a></div><br><blockquote style="margin: 0 0 '
        '20px 0;"><div '
        'style="font-family:Roboto; color:#6D00F6;"><div>Pada Senin, 16 November 2026 pukul 08.10.11 WIB, '
        "TU</div><div>&lt;"
        f'tu@contoh.id&gt; menulis:</div></div><div style="padding: 10px 0 0 20px;">{OUR_HTML}</div></blockquote>'
    )
    return both(plain, markup, "----=_Part_4242_1.1795000000")


def yahoo_web(answer: str) -> bytes:
    markup = (
        f'<html><body><div class="ydp1yahoo-style-wrap"><div dir="ltr">{breaks(answer)}</div><div><br></div></div><div '
        'id="yahoo_quoted_42" class="yahoo_quoted"><div><div>Pada Senin, 16 November 2026 pukul 08.10.11 WIB, TU &lt;'
        f"tu@contoh.id&gt; menulis:</div><div><br></div>{OUR_HTML}</div></div></body></html>"
    )
    return text(markup, kind="html")


def thunderbird(answer: str) -> bytes:
    plain = f"{answer}\n\nPada 16/11/26 08.10, TU Diskominfo menulis:\n{QUOTE}\n"
    return text(plain, more="; format=flowed")


def thunderbird_html(answer: str) -> bytes:
    markup = (
        f'<!DOCTYPE html><html><head><meta http-equiv="Content-Type" content="text/html; '
        f'charset=UTF-8"></head><body><p>'
        f'{breaks(answer)}</p><div class="moz-cite-prefix">Pada 16/11/26 08.10, TU Diskominfo menulis:<br></div>'
        f'<blockquote type="cite" cite="mid:4f1c@contoh.id">{OUR_HTML}</blockquote></body></html>'
    )
    return text(markup, kind="html")


ZIMBRA = (
    f'Dari: "TU Diskominfo" <tu@contoh.id>\nKepada: kadis@contoh.id\n'
    f"Terkirim: Senin, 16 November 2026 08:10:11\nPerihal: {OUR_SUBJECT}"
)


def zimbra(answer: str) -> bytes:
    return text(f"{answer}\n\n----- Pesan Asli -----\n{ZIMBRA}\n\n{OUR_TEXT}", charset="utf-8")


def zimbra_english(answer: str) -> bytes:
    block = (
        f'From: "TU Diskominfo" <tu@contoh.id>\nTo: kadis@contoh.id\n'
        f"Sent: Monday, November 16, 2026 8:10:11 AM\nSubject: {OUR_SUBJECT}"
    )
    return text(f"{answer}\n\n{block}\n\n{OUR_TEXT}", charset="utf-8")


def zimbra_html(answer: str) -> bytes:
    rows = ZIMBRA.replace("<", "&lt;").replace(">", "&gt;").replace("\n", "<br>")
    markup = (
        f'<html><body><div style="font-family: arial; font-size: 12pt; color: '
        f'#000000">{divs(answer)}<div><br></div><hr '
        f'id="zwchr" data-marker="__DIVIDER__"><div data-marker="__HEADERS__"><blockquote style="border-left:2px solid '
        f'#1010FF;">{rows}<br></blockquote></div><div data-marker="__QUOTED_TEXT__"><blockquote>{OUR_HTML}</blockquote>'
        "</div></div></body></html>"
    )
    return both(f"{answer}\n\n\n{ZIMBRA}\n\n{OUR_TEXT}", markup, "=_7c1d2e3f-0000")


def k9(answer: str) -> bytes:
    mark = f"--{BLANK}\nDikirim dari perangkat Android saya dengan K-9 Mail. Mohon maaf atas singkatnya pesan saya."
    return text(
        f"{answer}\n{mark}\n\nPada 16 November 2026 08.10.11 WIB, TU <tu@contoh.id> menulis:\n{QUOTE}\n"
    )


def roundcube(answer: str) -> bytes:
    mark = f"--{BLANK}\nBudi Santoso\nKepala Dinas Kominfo"
    return text(
        f"{answer}\n\n{mark}\n\nPada 2026-11-16 08:10, TU Diskominfo menulis:\n{QUOTE}\n",
        charset="US-ASCII",
    )


def bottom(answer: str) -> bytes:
    return text(f"Pada 16/11/26 08.10, TU Diskominfo menulis:\n{QUOTE}\n\n{answer}\n")


def inside(answer: str) -> bytes:
    rows = QUOTE.replace("> Cara menjawab", f"\n{answer}\n\n> Cara menjawab")
    return text(f"On 16/11/26 08.10, TU Diskominfo wrote:\n{rows}\n")


def bare(answer: str) -> bytes:
    return text(f"{answer}\n")


def forward(answer: str) -> bytes:
    block = (
        f"Dari: TU Diskominfo <tu@contoh.id>\nDate: Sen, 16 Nov 2026 08.10\nSubject: {OUR_SUBJECT}\n"
        f"To: <kadis@contoh.id>"
    )
    return text(f"{answer}\n\n---------- Forwarded message ---------\n{block}\n\n\n{OUR_TEXT}")
