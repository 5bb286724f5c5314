"""How the mail programs of officials write an answer above our mail: each gives content headers and a body."""

from __future__ import annotations

import base64
import html
import quopri
from collections.abc import Callable

from tests.mails.parts import BLANK, lines, multipart, part
from tests.mails.quote import OUR_HTML, OUR_SUBJECT, OUR_TEXT, marked

Client = Callable[[str], bytes]
"""From the answer as typed to content headers, an empty line and the body."""

QUOTE = marked(OUR_TEXT)
RULE = "_" * 32


def text(
    body: str, *, charset: str = "UTF-8", coding: str = "8bit", kind: str = "plain", more: str = ""
) -> bytes:
    """One text part in a charset and a transfer encoding."""
    head = (
        f"Content-Type: text/{kind}; charset={charset}{more}\nContent-Transfer-Encoding: {coding}"
    )
    data = body.encode(charset)
    if coding == "base64":
        data = base64.encodebytes(data)
    elif coding == "quoted-printable":
        data = quopri.encodestring(data)
    return part(head, data.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n"))


def both(plain: str, markup: str, edge: str, coding: str = "quoted-printable") -> bytes:
    """Text and HTML of the same answer."""
    top = lines(f'Content-Type: multipart/alternative; boundary="{edge}"')
    return part(
        top, multipart(edge, text(plain, coding=coding), text(markup, coding=coding, kind="html"))
    )


def divs(answer: str, attributes: str = "") -> str:
    """Each line in a div of its own, an empty line as <br>."""
    rows = (html.escape(line, quote=False) or "<br>" for line in answer.split("\n"))
    return "".join(f"<div{attributes}>{row}</div>" for row in rows)


def breaks(answer: str) -> str:
    return html.escape(answer, quote=False).replace("\n", "<br>\n")


def _gmail(answer: str, attribution: str, attribute: str) -> bytes:
    flat = html.escape(attribution.replace("<\n", "<").replace("\n", " "))
    markup = (
        f'<div {attribute}>{breaks(answer)}</div><br><div class="gmail_quote gmail_quote_container">'
        f'<div dir="ltr" class="gmail_attr">{flat}<br></div><blockquote class="gmail_quote" '
        f'style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex">{OUR_HTML}'
        "</blockquote></div>\n"
    )
    return both(f"{answer}\n\n{attribution}\n\n{QUOTE}\n", markup, "000000000000a1b2c3064f1c0a9b")


def gmail_web(answer: str) -> bytes:
    where = "Pada tanggal Sen, 16 Nov 2026 pukul 08.10 TU Diskominfo Kota Contoh <\ntu@contoh.id> menulis:"
    return _gmail(answer, where, 'dir="ltr"')


def gmail_android(answer: str) -> bytes:
    return _gmail(
        answer, "Pada Sen, 16 Nov 2026 08:10, TU Diskominfo <tu@contoh.id> menulis:", 'dir="auto"'
    )


def gmail_english(answer: str) -> bytes:
    where = (
        "On Mon, 16 Nov 2026 at 08:10, TU Dinas Komunikasi dan Informatika <\ntu@contoh.id> wrote:"
    )
    return _gmail(answer, where, 'dir="ltr"')


def gmail_signed(answer: str) -> bytes:
    where = "Pada tanggal Sen, 16 Nov 2026 pukul 08.10 TU <tu@contoh.id> menulis:"
    mark = (
        f"{answer}\n\n--{BLANK}\n*Budi Santoso, S.Kom., M.Si.*\nKepala Dinas Komunikasi dan Informatika\n"
        f"NIP 197801012005011001"
    )
    markup = (
        f'<div dir="ltr"><div>{breaks(answer)}</div><br clear="all"><div><br></div><span '
        f'class="gmail_signature_prefix">--'
        ' </span><br><div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature"><div dir="ltr"><b>Budi '
        "Santoso, S.Kom., M.Si.</b><br>Kepala Dinas Komunikasi dan Informatika<br>NIP "
        "197801012005011001</div></div></div>"
        f'<br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">{html.escape(where)}<br></div>'
        f'<blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex">{OUR_HTML}</blockquote></div>'
    )
    return both(f"{mark}\n\n\n{where}\n\n{QUOTE}\n", markup, "0000000000007d1e5f064f1c")


def gmail_html_only(answer: str) -> bytes:
    attribution = 'Pada tanggal Sen, 16 Nov 2026 pukul 08.10 TU &lt;<a href="mailto:tu@contoh.id">tu@contoh.id</a>&gt; menulis:'
    markup = (
        f'<div dir="ltr">{divs(answer)}</div><br><div class="gmail_quote"><div dir="ltr" '
        f'class="gmail_attr">{attribution}'
        f'<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex">{OUR_HTML}</blockquote></div>'
    )
    return text(markup, kind="html", coding="quoted-printable")


def _block(labels: tuple[str, str, str, str], when: str) -> str:
    sender, sent, to, about = labels
    return f"{sender}: TU Diskominfo <tu@contoh.id>\n{sent}: {when}\n{to}: kadis@contoh.id\n{about}: {OUR_SUBJECT}"


INDONESIAN = _block(("Dari", "Dikirim", "Kepada", "Subjek"), "Senin, 16 November 2026 08:10")
ENGLISH = _block(("From", "Sent", "To", "Subject"), "Monday, November 16, 2026 8:10 AM")


def outlook_original(answer: str) -> bytes:
    return text(
        f"{answer}\n\n-----Original Message-----\n{ENGLISH}\n\n{OUR_TEXT}",
        charset="us-ascii",
        coding="7bit",
    )


def outlook_original_id(answer: str) -> bytes:
    return text(
        f"{answer}\n\n-----Pesan Asli-----\n{INDONESIAN}\n\n{OUR_TEXT}", charset="windows-1252"
    )


def _outlook_html(answer: str, block: str, signature: str = "") -> str:
    paragraphs = "".join(
        f"<p class=MsoNormal>{html.escape(line, quote=False) or '<o:p>&nbsp;</o:p>'}<o:p></o:p></p>\n"
        for line in f"{answer}\n{signature}".rstrip("\n").split("\n")
    )
    rows = "<br>".join(
        f"<b>{row.partition(':')[0]}:</b>{html.escape(row.partition(':')[2])}"
        for row in block.split("\n")
    )
    return (
        '<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal {margin:0cm;} '
        "--></style>"
        f'</head><body lang=IN link="#0563C1"><div class=WordSection1>{paragraphs}<p '
        f"class=MsoNormal><o:p>&nbsp;</o:p></p>"
        "<div><div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'>"
        f"<p class=MsoNormal>{rows}<o:p></o:p></p></div></div>{OUR_HTML}</div></body></html>"
    )


def outlook_desktop(answer: str) -> bytes:
    return both(
        f"{answer}\n\n{INDONESIAN}\n\n{OUR_TEXT}",
        _outlook_html(answer, INDONESIAN),
        "----=_NextPart_000_0042_01DC",
    )


def outlook_html_only(answer: str) -> bytes:
    return text(_outlook_html(answer, ENGLISH), kind="html", charset="utf-8", coding="base64")


def outlook_signed(answer: str) -> bytes:
    """Outlook's signature has no `-- ` before it."""
    mark = "\nBudi Santoso, S.Kom., M.Si.\nKepala Dinas Komunikasi dan Informatika\nNIP. 19780101 200501 1 001"
    plain = f"{answer}\n{mark}\n\n{INDONESIAN}\n\n{OUR_TEXT}"
    return both(plain, _outlook_html(answer, INDONESIAN, mark), "----=_NextPart_000_0043_01DC")


def outlook_android(answer: str) -> bytes:
    plain = f"{answer}\n\nDapatkan Outlook untuk Android<https://contoh.id/o>\n{RULE}\n{INDONESIAN}\n\n{OUR_TEXT}"
    markup = (
        f'<html><body><div dir="auto">{breaks(answer)}</div><div id="ms-outlook-mobile-signature" '
        f'dir="auto"><div></div>'
        'Dapatkan <a href="https://contoh.id/o">Outlook untuk Android</a></div><hr '
        'style="display:inline-block;width:98%">'
        f'<div id="divRplyFwdMsg" dir="ltr"><b>Dari:</b> TU &lt;tu@contoh.id&gt;<br><b>Dikirim:</b> Senin, 16 '
        f"November 2026"
        f"<br><b>Kepada:</b> kadis@contoh.id<br><b>Subjek:</b> {OUR_SUBJECT}</div>{OUR_HTML}</body></html>"
    )
    return both(plain, markup, "_000_SEYPR01MB0001apcprd01_")


def outlook_ios(answer: str) -> bytes:
    return text(
        f"{answer}\n\nGet Outlook for iOS<https://contoh.id/o>\n{RULE}\n{ENGLISH}\n\n{OUR_TEXT}",
        coding="base64",
    )
