"""IN, OUT: the inbox folder, the watched mailbox (IMAP), and the mails that go out (SMTP, .eml)."""
