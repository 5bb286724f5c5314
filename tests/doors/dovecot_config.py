"""How a test's own Dovecot 2.3 is set up: no root, no chroot, no port below 1024, nothing outside
its home.
"""

from __future__ import annotations

import grp
from pathlib import Path
from pwd import struct_passwd

CONFIG = """\
base_dir = {home}/run
state_dir = {home}/state
log_path = /dev/stderr
protocols = imap
listen = 127.0.0.1
default_internal_user = {user}
default_login_user = {user}
default_internal_group = {group}
default_client_limit = 500
disable_plaintext_auth = no
auth_failure_delay = 0
first_valid_uid = 1
mail_location = maildir:{home}/Maildir
mail_fsync = never
mail_max_userip_connections = 100
# What cannot be read is answered with NO, as by other servers; Dovecot's own way is to hang up.
imap_fetch_failure = no-after
passdb {{
  driver = passwd-file
  args = username_format=%u {home}/users
  mechanisms = plain login
}}
userdb {{
  driver = static
  args = uid={user} gid={group} home={home}
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {port}
  }}
  inet_listener imaps {{
    port = {tls_port}
    ssl = yes
  }}
}}
service anvil {{
  chroot =
  # No penalty: wrong passwords would make later logins from the same address wait, right ones too.
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service stats {{
  chroot =
}}
"""

TLS = "ssl = yes\nssl_cert = <{home}/server.pem\nssl_key = <{home}/server.key\n"

XOAUTH2 = """\
auth_mechanisms = plain login xoauth2
passdb {{
  driver = oauth2
  args = {home}/oauth2.conf
  mechanisms = xoauth2
}}
"""

OAUTH2 = """\
tokeninfo_url = {tokeninfo}
username_attribute = email
"""


def write_config(
    home: Path, owner: struct_passwd, port: int, tls_port: int, tokeninfo: str | None
) -> None:
    """`dovecot.conf` in `home`; without `tls_port` no TLS, with `tokeninfo` also XOAUTH2."""
    config = CONFIG + (TLS if tls_port else "ssl = no\n") + (XOAUTH2 if tokeninfo else "")
    names = {"home": home, "user": owner.pw_name, "group": grp.getgrgid(owner.pw_gid).gr_name}
    text = config.format(**names, port=port, tls_port=tls_port)
    (home / "dovecot.conf").write_text(text, encoding="utf-8")
    if tokeninfo:
        (home / "oauth2.conf").write_text(OAUTH2.format(tokeninfo=tokeninfo), encoding="utf-8")
