"""`kg serve`: the explorer in a browser, from this machine."""

from typing import Annotated

import typer

from kg.cli.options import STORE, number, option, options
from kg.cli.paper import note
from kg.cli.say import Say
from kg.cli.usage import commands
from kg.query.bounds import within


def add(app: typer.Typer, say: Say) -> None:
    """The command of this file."""
    at = options(say)
    port_ = number(say, "--port", "端口；默认 8000", "the port; 8000 by default")
    host_ = option(
        say,
        "--host",
        zh="在哪个地址上回答；默认 127.0.0.1，只有本机能看",
        en="the address to answer at; 127.0.0.1 by default, for this machine alone",
        metavar=say("地址", "ADDRESS"),
    )
    open_ = option(say, "--open", zh="打开浏览器", en="open a browser")

    @commands(app, say, "输出", "Give out")("在浏览器里探索：搜索、展开、读原句、分享", "Explore in a browser")
    def serve(
        port: Annotated[int, port_] = 8000,
        host: Annotated[str, host_] = "127.0.0.1",
        open_browser: Annotated[bool, open_] = False,
        store: Annotated[str, at.store] = STORE,
    ) -> None:
        within("port", port, 1, 65_535)
        from viz import server  # slow to import: networkx, pyvis and fastapi

        if server.open_to_others(host):
            note(
                say(
                    f"注意：{host} 让别的机器也能看到这个图谱和全部原文，也能保存和删除视图；没有密码",
                    f"note: at {host} other machines can read all of it, and save and delete views; no password",
                )
            )
        note(say(f"探索页 {server.address(host, port)}　按 Ctrl+C 停止", f"{server.address(host, port)}  Ctrl+C stops"))
        server.serve(store, host, port, open_browser, say.lang)
