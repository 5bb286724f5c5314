"""The code that binds an answer by mail to one stage, one address and one question."""

from __future__ import annotations

from letters.reply_codes import MOST_CODES, ReplyCode, ReplyCodes, codes_in

CODES = ReplyCodes(b"kunci", "permohonan@contoh.id")


def test_a_code_that_was_mailed_before_an_upgrade_is_still_good() -> None:
    """As an earlier Tindak wrote it: whoever changes how, voids the mails out there."""
    assert str(CODES.code_for(12, "Kadis@contoh.id")) == "12-JUTOSVS65MUZ3ZVM"
    assert str(CODES.code_for(12, "kadis@contoh.id", "pilihan")) == "12-MS5475NR572SWGNN"


def test_a_code_is_good_for_the_question_that_was_asked() -> None:
    code, asked = CODES.code_for(12, "a@contoh.id"), CODES.code_for(12, "a@contoh.id", "pilihan")
    assert CODES.is_for(asked, "a@contoh.id", "pilihan")
    assert not CODES.is_for(asked, "a@contoh.id")
    assert not CODES.is_for(code, "a@contoh.id", "pilihan")
    assert CODES.is_for(ReplyCode(12, code.code.lower()), "a@contoh.id")


def test_codes_are_found_in_subject_and_message_ids_each_once_in_order() -> None:
    first, second, third = (CODES.code_for(n, "a@contoh.id") for n in (1, 2, 3))
    own = "0123456789abcdef" * 2
    found = codes_in(
        f"Re: [#{str(second).lower()}] [#{first}] Disposisi",
        f"<{own}.{third}@contoh.id>",
        f"<{own}.{first}@contoh.id>",
    )
    assert found == [second, first, third]


def test_what_others_write_is_no_code() -> None:
    code = CODES.code_for(1, "a@contoh.id")
    assert codes_in(f"{code} (#{code})", f"<x.{code}@contoh.id>", str(code)) == []


def test_a_mail_with_ever_so_many_codes_is_read_to_the_twentieth() -> None:
    many = [CODES.code_for(n, "a@contoh.id") for n in range(1, 30)]
    assert codes_in(" ".join(f"[#{code}]" for code in many)) == many[:MOST_CODES]
    assert MOST_CODES == 20
