"""Wires of our own writing: what each agency's form looks like, with invented people and places."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

HEADLINE = "Le port de Morvelle rouvre lundi (Odile Vanbrabant)"
BODY = (
    "Le port de Morvelle rouvre lundi, a annoncé mercredi Odile Vanbrabant.",
    "« Nous sommes prêts », a-t-elle dit. L'été s'achève à Sérigny.",
)


def newsml_1(
    *,
    headline: str = HEADLINE,
    body: tuple[str, ...] = BODY,
    version: str = "1",
    id_: str = "TX-PAR-XYZ1",
    status: str = "Usable",
    charset: str = "utf-8",
    head: str = "",
    until: str = "",
) -> bytes:
    """AFP's NewsML 1.2: an empty and a blank paragraph first, padded ones, a sign-off last."""
    paragraphs = "".join(f"<p> {p} </p>\r\n" for p in body)
    future = f"<StatusWillChange><DateAndTime>{until}</DateAndTime></StatusWillChange>"
    return f"""<?xml version="1.0" encoding="{charset}"?>{head}
<NewsML><NewsItem xml:lang="fr"><Identification><NewsIdentifier>
<ProviderId>afp.com</ProviderId><DateId>20260309</DateId><NewsItemId>{id_}</NewsItemId>
<RevisionId PreviousRevision="0" Update="N">{version}</RevisionId>
<PublicIdentifier>urn:newsml:afp.com:{id_}:{version}</PublicIdentifier>
</NewsIdentifier></Identification><NewsManagement><NewsItemType FormalName="News"/>
<FirstCreated>20260309T101500Z</FirstCreated>
<ThisRevisionCreated>20260309T10{int(version):02}00Z</ThisRevisionCreated>
<Status FormalName="{status}"/>{future if until else ""}<Urgency FormalName="4"/>
</NewsManagement><NewsComponent><NewsLines><HeadLine>{headline}</HeadLine>
<DateLine>Morvelle, 9 mars 2026 (AFP) -</DateLine></NewsLines>
<AdministrativeMetadata><Provider><Party FormalName="AFP"/></Provider></AdministrativeMetadata>
<ContentItem><DataContent><nitf><body><body.content><p><br/></p><p>   </p>{paragraphs}
<p> ov/jm/cac </p></body.content></body></nitf></DataContent></ContentItem>
</NewsComponent></NewsItem></NewsML>""".replace("\n", "\r\n").encode(charset)


def belga() -> bytes:
    """Belga's NewsML 1.2: two languages in a file, escaped HTML in plain text, no zone."""

    def story(language: str, duid: str, title: str, text: str) -> str:
        return f"""<NewsComponent xml:lang="{language}" Duid="{duid}">
<NewsLines><DateLine/><HeadLine>{title}</HeadLine></NewsLines>
<AdministrativeMetadata><Source><Party FormalName="BELGA"/></Source></AdministrativeMetadata>
<NewsComponent><Role FormalName="Title"/><ContentItem><DataContent>{title}</DataContent>
</ContentItem></NewsComponent><NewsComponent><Role FormalName="Body"/><ContentItem>
<DataContent>{text}</DataContent></ContentItem></NewsComponent></NewsComponent>"""

    dutch = (
        "De haven van Morvelle gaat open.\n    &lt;b&gt;Dat zei Odile Vanbrabant&lt;/b&gt; aan de"
        " pers."
    )
    french = "Le port de Morvelle est prêt.\nLa reprise est pour lundi."
    return f"""<?xml version="1.0" encoding="ISO-8859-15"?>
<NewsML><NewsItem><Identification><NewsIdentifier><ProviderId>belga.be</ProviderId>
<DateId>20260309</DateId><NewsItemId>4711</NewsItemId>
<RevisionId PreviousRevision="0" Update="N">4</RevisionId>
<PublicIdentifier>urn:newsml:www.belga.be</PublicIdentifier></NewsIdentifier></Identification>
<NewsManagement><ThisRevisionCreated>20260309T133000</ThisRevisionCreated>
<Status FormalName="Usable"/></NewsManagement><NewsComponent Duid="0">
{story("nl", "4712", "Haven van Morvelle", dutch)}
{story("fr", "4713", "Le port de Morvelle", french)}
</NewsComponent></NewsItem></NewsML>""".encode("iso-8859-15")


def newsml_g2() -> bytes:
    """dpa's NewsML-G2: a message around the item, XHTML with a header that repeats the metadata."""
    return b"""<?xml version="1.0" encoding="UTF-8"?>
<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>
<newsItem guid="urn:newsml:example.org:20260309:1" version="6" xml:lang="en"><itemMeta>
<provider qcode="nprov:dpa"/><versionCreated>2026-03-09T10:15:00+01:00</versionCreated>
<embargoed>2026-03-10T06:00:00+01:00</embargoed><pubStatus qcode="stat:usable"/>
<signal qcode="sig:update"/><edNote role="dpa:closingline">dpa ov jmr</edNote></itemMeta>
<contentMeta><urgency>3</urgency><located><name>Morvelle</name></located>
<headline>Port of Morvelle opens again</headline><dateline>Morvelle (dpa) - </dateline>
<language tag="en"/></contentMeta><contentSet><inlineXML contenttype="application/xhtml+xml">
<html xmlns="http://www.w3.org/1999/xhtml"><body><header><p class="slugline">port</p>
<h1>Port of Morvelle opens again</h1></header><section class="main">
<p>Morvelle (dpa) - The port was open and has been ready, Odile Vanbrabant said. </p>
<p>"We are ready for the winter," she said.</p><p>dpa ov jmr</p></section>
<section class="notepad"><p>The following information is not for publication</p></section>
</body></html></inlineXML></contentSet></newsItem></itemSet></newsMessage>"""


def nitf() -> bytes:
    """PA's NITF: entities marked within the text, some of them wrong, a sign-off at the end."""
    return b"""<?xml version="1.0" encoding="iso-8859-1"?>
<nitf><head><title>PORT</title><docdata management-status="usable"><date.issue
norm="20260309T101500+0000"/><doc-id id-string="abc-1"/><urgency ed-urg="4"/></docdata></head>
<body><body.head><hedline><hl1>PORT OF MORVELLE</hl1></hedline><distributor>PA</distributor>
</body.head><body.content><p>The port of <location>Morvelle</location> was open,
<person>Odile Vanbrabant</person> of <org>Port Authority</org> said on <chron>Monday</chron>.</p>
<p>It has cost <money>Euro 2016</money>.</p><p>ends</p></body.content></body></nitf>"""


def ninjs(**other: Any) -> bytes:  # noqa: ANN401  fields of JSON
    """A dialect of ninjs 1: a guid, a version in a string, a body in HTML."""
    item = {
        "guid": "urn:newsml:example.org:1",
        "version": "2",
        "type": "text",
        "language": "fr",
        "headline": HEADLINE,
        "body_html": "".join(f"<p>{p}</p>" for p in BODY),
        "versioncreated": "2026-03-09T10:15:00+0000",
        "source": "AAP",
        "urgency": 3,
    }
    return json.dumps(item | other, ensure_ascii=False).encode()


def ninjs_3() -> bytes:
    """ninjs 3: headlines and bodies in lists."""
    item = {
        "uri": "urn:newsml:example.org:2",
        "version": "1",
        "language": "de",
        "headlines": [{"role": "main", "value": "Der Hafen von Morvelle"}],
        "bodies": [{"role": "main", "contentType": "text/html", "value": "<p>Er «ist» offen.</p>"}],
    }
    return json.dumps(item, ensure_ascii=False).encode()


def iptc_7901() -> bytes:
    """ATS's IPTC 7901: controls, catch lines, a hard wrap, a headline that ends in =."""
    text = (
        "\x7f\r\n\x01bsf025 4 vm 125\r\n\x02Port\r\nFrance:\r\nLe port de «Morvelle» rouvre\r\n"
        "lundi (Vanbrabant) =\r\n"
        "   Morvelle (ats afp) Le port de Morvelle rouvre lundi, a annoncé la porte-\r\n"
        "parole Odile Vanbrabant. L'été s'achève.\r\n"
        "   «Nous sommes prêts», a-t-elle dit à la presse.\r\n   (SDA\\/ov)\r\n\x03\r\n"
        "091223 mar 26\r\n\x04"
    )
    return text.encode("latin-1")


def belga_day() -> bytes:
    """Belga's text form: two dispatches of a day, the second corrects the first."""
    text = (
        "INT010 3 GEN 0036 F BELGA-0702\nLe port de Morvelle rouvre\n\n"
        "   MORVELLE 09/03 (BELGA) = Le port rouvre mardi, a dit Odile Vanbrabant.\n./.OV\n"
        "091015 Mar 26\n"
        "INT011 3 GEN 0036 F BELGA-0703 COR 702\nLe port de Morvelle rouvre\n\n"
        "   MORVELLE 09/03 (BELGA) = Le port rouvre lundi, a dit Odile Vanbrabant.\n./.OV\n"
        "091030 Mar 26\n"
    )
    return text.encode("cp850")


def anpa() -> bytes:
    """AP's ANPA 1312: header lines with a circumflex, a tab for each paragraph, a trailer."""
    text = (
        "\x16\x16\x01z6715\x1fs\x13\x11--\r\nr s\x13\x11 PORT-Morvelle,1st Ld-Writethru\r\n"
        "\x02\x0c^PORT-Morvelle, 1st Ld-Writethru<\r\n^Port of Morvelle opens again<\r\n"
        "^AP Photo<\r\n^Eds: Updates with quotes.<\r\n^By ODILE VANBRABANT=\r\n"
        "\tMORVELLE (AP) _ The port was open and has been ready\r\n"
        "for the ships, the mayor said.\r\n\t``We are ready,'' she said.\r\n"
        "\x03AP-WF-03-09-26 0337GMT\r\n\x04"
    )
    return text.encode()


def feed() -> bytes:
    """An Atom feed with two entries."""
    entry = """<entry><id>urn:example.org:{0}</id><title>Port {0}</title>
<updated>2026-03-09T10:15:0{0}Z</updated><content type="html"><![CDATA[<p>The port number {0}
was open and has been.</p>]]></content></entry>"""
    return f"""<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Wire</title>
<author><name>Desk</name></author>{entry.format(1)}{entry.format(2)}</feed>""".encode()


def mail() -> bytes:
    """A mail of BelgaBox: the dateline on a line, keywords in the tail."""
    return (
        "From: desk@example.org\r\nTo: all@example.org\r\nSubject: Port de Morvelle\r\n"
        "Message-ID: <m1@example.org>\r\nDate: Mon, 09 Mar 2026 10:15:00 +0100\r\n"
        'Content-Type: text/plain; charset="utf-8"\r\nContent-Transfer-Encoding: 8bit\r\n\r\n'
        "MORVELLE 09/03 (BELGA)\r\nLe port de Morvelle est prêt.\r\n\r\nBelga context\r\n"
        "COR 656/OV\r\n091015 Mar 26\r\nPORT/MER\r\n"
    ).encode()


ALL: Mapping[str, Callable[[], bytes]] = {
    "newsml-1": newsml_1,
    "belga": belga,
    "newsml-g2": newsml_g2,
    "nitf": nitf,
    "ninjs": ninjs,
    "ninjs-3": ninjs_3,
    "iptc-7901": iptc_7901,
    "belga-day": belga_day,
    "anpa": anpa,
    "feed": feed,
    "mail": mail,
}
