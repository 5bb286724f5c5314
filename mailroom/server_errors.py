"""What went wrong with a mail server, in words for the administrator: without secrets, with what to
do.
"""

from __future__ import annotations

import imaplib
import re
import smtplib
import socket
import ssl
from collections.abc import Mapping

_APP_PASSWORD = re.compile(
    r"app(?:lication)?[- ]?specific|app password|web ?login|basic ?auth|less secure|5\.7\.9|"
    r"5\.7\.139|two-?factor|2fa",
    re.IGNORECASE,
)
_LOGIN = re.compile(r"authenticat|credential|login|password|\[AUTH|sandi", re.IGNORECASE)
_UNREACHED: Mapping[type[Exception], str] = {
    socket.gaierror: "nama server tidak dikenal; periksa ejaannya",
    ConnectionRefusedError: "port tertutup; periksa nomor port",
    TimeoutError: "tidak menjawab; periksa port dan tembok api",
}


def advice_for(err: BaseException) -> str:
    """One sentence: what is wrong and what to look at."""
    if isinstance(err, ssl.SSLCertVerificationError):
        return f"sertifikat server tidak dapat dipercaya ({_certificate(err)})"
    if isinstance(err, ssl.SSLError) and "WRONG_VERSION" in str(err):
        return (
            "port ini tidak memakai TLS sejak awal; ganti port, atau pakai +starttls pada alamatnya"
        )
    if isinstance(err, ssl.SSLError):
        return "sertifikat atau enkripsi server tidak cocok"
    for kind, words in _UNREACHED.items():
        if isinstance(err, kind):
            return f"server tidak dapat dihubungi ({words})"
    if isinstance(err, imaplib.IMAP4.readonly):
        return (
            "folder ini hanya boleh dibaca; beri pengguna ini izin menulis, sebab surel "
            "dipindahkan ke folder lain"
        )
    return _refused(err)


def _refused(err: BaseException) -> str:
    words = str(err)
    if is_login_refused(err):
        if _APP_PASSWORD.search(words):
            return (
                "server meminta sandi aplikasi (app password) atau OAuth 2, bukan kata sandi biasa"
            )
        return "nama pengguna atau kata sandi ditolak"
    if isinstance(err, smtplib.SMTPRecipientsRefused):
        return "alamat tujuan ditolak server"
    if isinstance(err, smtplib.SMTPResponseException):
        return f"server menjawab {err.smtp_code}"
    if (
        isinstance(err, smtplib.SMTPServerDisconnected | imaplib.IMAP4.abort)
        and "wrong" not in words
    ):
        return (
            "server tidak dapat dihubungi (sambungan diputus server; port dan enkripsinya "
            "mungkin tertukar)"
        )
    return f"server tidak dapat dihubungi ({type(err).__name__})"


def is_login_refused(err: BaseException) -> bool:
    """Whether the server is there and refuses who asks."""
    if (
        isinstance(err, smtplib.SMTPAuthenticationError)
        or type(err).__name__ == "MailboxLoginError"
    ):
        return True
    return (
        isinstance(err, imaplib.IMAP4.error)
        and not isinstance(err, imaplib.IMAP4.abort)
        and bool(_LOGIN.search(str(err)))
    )


def _certificate(err: ssl.SSLCertVerificationError) -> str:
    words = err.verify_message or ""
    if ("self" in words and "signed" in words) or "unable to get" in words:
        return "dibuat sendiri atau CA-nya tidak dikenal; isi …_CA_FILE dengan sertifikat CA kantor"
    if "expired" in words:
        return "sudah kedaluwarsa"
    if "mismatch" in words.casefold() or "not valid for" in words:
        return "atas nama server lain; pakai nama yang tertulis pada sertifikat"
    return words or "tidak sah"
