"""Users from the shell: `tindak user add`, `password`, `remove`, `list`."""

from __future__ import annotations

import re

from actions.workspace import Workspace
from letters.access import User, posts_of
from letters.answer_kinds import MAIL
from letters.errors import BadUser
from letters.office import Holder
from letters.wording import written_list
from records.passwords import hash_password
from records.users import Users

NAME = re.compile(r"[a-z0-9][a-z0-9._-]{1,39}")


def add_user(
    workspace: Workspace,
    name: str,
    post: str | None,
    mail: str | None,
    nama: str | None,
    password: str,
) -> str:
    """Add a user by a post or by an address; one line that tells what the user may do.

    Raises:
        BadUser: the name, the post or the address cannot be used.
        WeakPassword: the password is too short.
        UserExists: the name is taken.
    """
    name = name.strip().casefold()
    if not NAME.fullmatch(name):
        raise BadUser(
            because=(
                "nama untuk masuk terdiri atas 2 sampai 40 huruf kecil, angka, titik atau garis."
            )
        )
    holder = _holder(workspace, post, mail)
    address, person = (
        mail or (holder.mail if holder else ""),
        nama or (holder.nama if holder else ""),
    )
    if not MAIL.fullmatch(address):
        raise BadUser(because="tulis --post JABATAN, atau --mail ALAMAT seperti di office.yaml.")
    if not person:
        raise BadUser(
            because=f"{address} tidak ada di office.yaml; tulis juga --nama NAMA ORANGNYA."
        )
    user = User(name=name, nama=person, mail=address, hash=hash_password(password))
    with workspace.register.write() as writer:
        Users(writer).add(user)
        writer.note("user added", workspace.now(), channel="shell", user=name)
    return f"{person} dapat masuk sebagai {name}; jabatan hari ini: {_posts(workspace, user)}."


def change_password(workspace: Workspace, name: str, password: str) -> str:
    """Give a user a new password.

    Raises:
        UnknownUser: there is no such user.
        WeakPassword: the password is too short.
    """
    with workspace.register.write() as writer:
        users = Users(writer)
        user = users.find(name)
        users.set(user.id, hash=hash_password(password), active=True)
        writer.note("password changed", workspace.now(), channel="shell", user=user.name)
    return f"Kata sandi {user.name} diganti; yang sedang masuk harus masuk lagi."


def remove_user(workspace: Workspace, name: str) -> str:
    """Let a user log in no more.

    Raises:
        UnknownUser: there is no such user.
    """
    with workspace.register.write() as writer:
        users = Users(writer)
        user = users.find(name)
        users.set(user.id, active=False)
        writer.note("user removed", workspace.now(), channel="shell", user=user.name)
    return f"{user.name} tidak dapat masuk lagi."


def all_users(workspace: Workspace) -> list[tuple[User, str]]:
    """Every user with the posts held today."""
    with workspace.register.read() as reader:
        return [(user, _posts(workspace, user)) for user in Users(reader).all()]


def _holder(workspace: Workspace, post: str | None, mail: str | None) -> Holder | None:
    office, day = (
        workspace.office,
        workspace.today(),
    )
    if post is None:
        every = [holder for each in office.posts.values() for holder in each.holders]
        return next(
            (holder for holder in every if mail and holder.mail.casefold() == mail.casefold()), None
        )
    if post not in office.posts:
        raise BadUser(because=f"jabatan `{post}` tidak ada; yang ada: {', '.join(office.posts)}.")
    return office.posts[post].holder(day)


def _posts(workspace: Workspace, user: User) -> str:
    office, day = (
        workspace.office,
        workspace.today(),
    )
    held = posts_of(office, user.mail, day)
    return (
        written_list([office.posts[key].jabatan for key in office.posts if key in held])
        if held
        else "tidak ada (hanya melihat)"
    )
