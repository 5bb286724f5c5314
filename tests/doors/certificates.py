"""A certificate authority of the test's own, and a certificate by it for a server on loopback."""

from __future__ import annotations

import ipaddress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

SIGNS_CERTIFICATES = x509.KeyUsage(
    digital_signature=False,
    content_commitment=False,
    key_encipherment=False,
    data_encipherment=False,
    key_agreement=False,
    key_cert_sign=True,
    crl_sign=True,
    encipher_only=False,
    decipher_only=False,
)


def make_certificates(folder: Path) -> None:
    """Write `ca.pem`, and `server.pem` with `server.key`: a server that is 127.0.0.1 and
    localhost.
    """
    start = datetime.now(UTC) - timedelta(days=1)  # noqa: TID251 (TLS looks at the computer's clock)
    ca_key, key = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())
    ca_name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "CA contoh")])
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "localhost")])

    def issue(
        subject: x509.Name, public: ec.EllipticCurvePublicKey, *more: x509.ExtensionType
    ) -> bytes:
        made = x509.CertificateBuilder(ca_name, subject, public, x509.random_serial_number())
        made = made.not_valid_before(start).not_valid_after(start + timedelta(days=30))
        for extension in more:
            made = made.add_extension(
                extension, isinstance(extension, x509.BasicConstraints | x509.KeyUsage)
            )
        return made.sign(ca_key, hashes.SHA256()).public_bytes(Encoding.PEM)

    # Key identifiers and key usage: OpenSSL's strict check, Python's default from 3.13 on, wants
    # them.
    ca_id = x509.SubjectKeyIdentifier.from_public_key(ca_key.public_key())
    is_ca = x509.BasicConstraints(ca=True, path_length=0)
    by_ca = x509.AuthorityKeyIdentifier.from_issuer_subject_key_identifier(ca_id)
    hosts = x509.SubjectAlternativeName(
        [x509.IPAddress(ipaddress.ip_address("127.0.0.1")), x509.DNSName("localhost")]
    )
    (folder / "ca.pem").write_bytes(
        issue(ca_name, ca_key.public_key(), is_ca, SIGNS_CERTIFICATES, ca_id)
    )
    (folder / "server.pem").write_bytes(issue(name, key.public_key(), hosts, by_ca))
    (folder / "server.key").write_bytes(
        key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    )
