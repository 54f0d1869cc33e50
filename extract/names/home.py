"""Whose text a document is: its province, city and county, as far as its source or its words say."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from spacy.tokens import Doc

from extract.names.scan import ORGAN, PLACE, Scan, scan
from extract.names.territory import ABBREVIATIONS, Place, by_name, city_of, province_of, shared_names, short_form
from extract.notes import notes

NUMBER = re.compile(
    r"([\u4e00-\u9fff]{1,3})(?:政办?|科|教|发改|财|工信|人社|府办?|委办?)[\u4e00-\u9fff]{0,6}[〔\[（]\d{4}[〕\]）]"
)
CENTRE = re.compile(r"国务院|国办发|国发〔|国函〔|新闻联播|中共中央|中华人民共和国|[部委署局]令")
HEAD = 400  # characters in which the issuer and the title stand


@dataclass(frozen=True, slots=True)
class Home:
    """Full names, "" where unknown; all empty for a text of the centre."""

    province: str = ""
    city: str = ""
    county: str = ""


def home(doc: Doc) -> Home:
    """The home of a Doc, worked out on first use."""
    found: Home | None = doc.user_data.get("zhengtu_home")
    if found is None:
        found = doc.user_data["zhengtu_home"] = _home(scan(doc), notes(doc).source.place)
    return found


def _home(made: Scan, given: str) -> Home:
    issuer, at = _issuer(made)
    if given and not (issuer and province_of(issuer) == given):
        place = by_name().get(given, (Place(given, given, "", ""),))[0]
        return _most_named(made, province_of(place) or given, city_of(place))
    if CENTRE.search(made.text, 0, min(at, HEAD // 4)):
        return Home()
    if issuer:
        return _most_named(made, province_of(issuer), _own_city(issuer))
    number = NUMBER.search(made.text, 0, HEAD)
    if number and number[1][0] in ABBREVIATIONS and number[1][0] != "国":
        return _most_named(made, ABBREVIATIONS[number[1][0]], "")
    return _most_named(made, "", "")


def whole_name(made: Scan, where: Home, form: str) -> str:
    """The full name of a place as this text means it; where several bear it, with what it is part of in front, as far
    as the text says: 北京市朝阳区."""
    name = by_name()[form][0].name
    if name not in shared_names():
        return name
    group = [place for place in by_name()[form] if place.name == name]
    for around in ({where.city}, {where.province}, None):
        fitting = (
            [p for p in group if _is_named(made, p) if around is None]
            if around is None
            else [p for p in group if around & {p.parent, province_of(p)} - {""}]
        )
        if len(fitting) == 1:
            return fitting[0].parent + name
    return name


def _is_named(made: Scan, place: Place) -> bool:
    return any(made.has(form) for form in (place.parent, short_form(place.parent)))


def _issuer(made: Scan) -> tuple[Place | None, int]:
    """The place whose government or organ stands first in the head of the text, and where it stands.

    义乌市人民政府办公室关于……: what it cites of the centre's further on makes it no text of the centre.
    """
    organs = made.beginning.get(ORGAN, {})
    for hit in made.of(PLACE):
        if hit.start < 80 and hit.end in organs and "\n" not in made.text[: hit.start].strip():
            return by_name()[made.word(hit)][0], hit.start
    return None, len(made.text)


def _own_city(place: Place) -> str:
    """The city that 市 means in a text of this place: a city at county level means itself."""
    return place.name if place.level == "county" and place.name.endswith("市") else city_of(place)


def _most_named(made: Scan, province: str, city: str) -> Home:
    """The province that half of the named places or more are in, and in it the city and the county named most."""
    named: Counter[Place] = Counter()
    for hit in made.of(PLACE):
        place = _in(province, made.word(hit))
        named[place] += 3 if hit.start < 60 else 1
    provinces: Counter[str] = Counter()
    for place, times in named.items():
        provinces[province_of(place)] += times
    del provinces[""]
    province = province or _leader(provinces, 0.5)
    cities: Counter[str] = Counter()
    for place, times in named.items():
        if province_of(place) == province and city_of(place):
            cities[city_of(place)] += times
            if place.level == "county" and place.name.endswith("市"):
                cities[place.name] += times
    city = city or _leader(cities, 0.5)
    counties = Counter({p.name: n for p, n in named.items() if p.level == "county" and city_of(p) == city})
    return Home(province, city, _leader(counties, 0.6) if city else "")


def _in(province: str, form: str) -> Place:
    group = by_name()[form]
    return next((place for place in group if province and province_of(place) == province), group[0])


def _leader(counted: Counter[str], share: float) -> str:
    for name, times in counted.most_common(1):
        return name if times >= share * counted.total() and times > 1 else ""
    return ""
