"""What a sum is granted for: 对新认定的高新技术企业，给予20万元奖励 is the award for them.

And whose share is whose where a list is told 分别: A产业和B产业投资分别增长11%、12%.
"""

from __future__ import annotations

import re

# What earns it, without being newly recognised: 新认定的国家级孵化器.
NEWLY = re.compile(r"^(?:初次|首次|新|年度|当年|获得|获批|被|认定为?|列入|的)*(?=[\u4e00-\u9fff]{4})")
GRANT = re.compile(
    r"(?:奖励|奖补|补助|补贴|资助(?!经费)|贴息)(?!(?:率|比例|利率))|扣除(?!金?额|总额)|减免(?!金?额|税额|总额|企业|个人|税)|补偿|津贴|奖金|返还|(?:经费|资金|资金补|建设"
    r"|专项|配套)支持|(?:(?<=元)"
    r"|(?<=元的)|(?<=元一次性))支持(?=[，。；、]|$)"
)
WHOM = re.compile(
    r"(?:^|[，。；：）“\n])(?:[（(]?[一二三四五六七八九十\d]+[）)、.]|第[\d一二三四五六七八九十 ]+条|其中"
    r"|鼓励[^，。；]{2,20}[。，])*"
    r"\s*(?:对于?|支持)(?P<whom>[^。；]{2,80}?)"
    r"(?:的?，|的?，?(?:可|由|按|每|均|再|当年|分别|一次性|最高)?(?:按|给予|予以|发放|享受|(?:奖励|补助|补贴|资助)(?=[^，。；]{0,4}$)))"
)
EVERY = re.compile(r"(?:每[人户月年家个项亩吨台件辆]{1,2})+")
KIND = re.compile(r"(?:一次性|发放|给予|的)*(?P<kind>[\u4e00-\u9fff]{0,8}?)$")
FOR_WHOM = 120  # signs before the number in which 对…的 is looked for
BREAK = re.compile(r"、|以及|和|及|与")
SIZED = re.compile(r"(?:[量额数率值次重比]|收入|规模|投资|面积)(?:同比|环比)?$")
PAIR = re.compile(r"([进产购])、([出销])([口量])")
LEAST = 2  # signs of a member of a list
# 禽蛋、肉类年产量: what all members of a list share
SHARED = re.compile(
    r"(?:[年日月]|同比)?(?:[产销]|进口|出口|交易|发电|贸易|投资|销售|收购|营业|零售|播种|种植|养殖)?(?:总?[量额率]|总?产值|收入|投资|面积|规模|均?价格?|增加值)$"
)


def grant(text: str, start: int, begin: int, number: tuple[int, int], stop: int) -> str:
    """The metric of a sum that is granted in the clause `begin:stop`, "" where none is; `start` is the sentence's.

    >>> words = "对新认定的高新技术企业，给予20万元奖励"
    >>> grant(words, 0, 12, (14, 18), len(words))
    '高新技术企业奖励'
    """
    before = list(GRANT.finditer(text, begin, number[0]))
    what = GRANT.search(text, number[1], stop) or (before[-1] if before else None)
    if not what:
        return ""
    told = list(WHOM.finditer(text, max(0, start - 1, number[0] - FOR_WHOM), number[0]))
    every = EVERY.search(text, begin, number[0])
    whom = NEWLY.sub("", told[-1]["whom"]) if told else ""
    kind = KIND.match(text[number[1] : what.start()]) if what.start() >= number[1] else None
    return whom[-40:] + (every.group() if every else "") + (kind["kind"] if kind else "") + what.group()


def own_share(metric: str, nth: int) -> str:
    """What the nth number of a list is of, where a metric names several things and ends in what they share.

    >>> own_share("高技术制造业和高技术服务业投资增长", 0), own_share("高技术制造业和高技术服务业投资增长", 1)
    ('高技术制造业投资增长', '高技术服务业投资增长')
    """
    parts = [part for part in BREAK.split(metric) if part]
    if len(parts) < 2 or nth >= len(parts) or min(map(len, parts)) < LEAST:
        return metric
    given = GRANT.search(parts[-1])  # 金奖、优秀奖的单位|奖励
    last = parts[-1].rfind(parts[0][-1], 0, given.start() if given else len(parts[-1]))
    tail = parts[-1][last + 1 :] if last > 0 else ""
    shared = None if any(map(SHARED.search, parts[:-1])) else SHARED.search(parts[-1])
    tail = tail or (shared.group() if shared and shared.start() and len(shared.group()) >= LEAST else "")
    if not tail:
        return metric
    return parts[nth] if nth == len(parts) - 1 else parts[nth] + tail


def apart(metric: str, nth: int) -> str:
    """The nth of several things with a number each: 对A、B分别出口, 产销量分别, 总部、研发中心分别; as it stands where
    it is not sure what they share.

    >>> apart("产销量分别完成", 1), apart("企业总部、研发中心", 0), apart("对东盟、欧盟分别出口", 1)
    ('销量', '企业总部', '对欧盟出口')
    """
    if (pair := PAIR.search(metric)) and nth < 2:  # 进、出口通关时间
        metric = metric[: pair.start()] + pair[nth + 1] + pair[3] + metric[pair.end() :]
        return metric.replace("分别", "")
    several, _, tail = metric.partition("分别")
    if "产销" in several and nth < 2:
        return several.replace("产销", "产销"[nth]) + tail.removeprefix("完成").removeprefix("同比分别")
    lead = several[:1] if several[:1] in "对与向" else ""
    parts = [part for part in BREAK.split(several.removeprefix(lead)) if part]
    if nth >= len(parts) or len(parts) < 2 or min(map(len, parts)) < LEAST:
        return metric
    if lead:
        return lead + parts[nth] + tail
    shared = own_share(several + tail, nth)
    if shared != several + tail:
        return shared
    ends = [bool(SIZED.search(part)) for part in parts]
    return parts[nth] + tail if ends[0] == ends[-1] else metric
