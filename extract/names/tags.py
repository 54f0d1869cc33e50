"""Words and what they do at the border of a name: jieba's dictionary of parts of speech, with our corrections.

A name ends to the left where a verb, a preposition, a particle or a class noun (企业, 单位) stands. Many words that
are verbs for a dictionary build names in official Chinese (创新, 制造, 服务): they are listed as `BUILDING`.
"""

from __future__ import annotations

from functools import cache, lru_cache

import jieba

OPEN, STOP, JOIN = "open", "stop", "join"
# Verbs and words of time for the dictionary, nouns in names: 技术创新中心, 孵化器, 检验检测.
BUILDING = frozenset(
    "创新 创业 制造 智造 研发 孵化 转化 融合 储能 检验 检测 测试 试验 应急 减灾 育种 种植 养殖 加工 物流 运营 交易 交流 转移 共享 协同 开发 开放 合作"
    " 发展 研究 服务 管理 应用 投资 培训 教育 教学 治理 保护 防治 防控 修复 监测 监管 监督 评估 评价 认证 计量 设计 咨询 规划 建设 建筑 旅游 贸易 流通 传播"
    " 传媒 传感 控制 感知 导航 定位 遥感 遥测 通信 计算 存储 仿真 模拟 制备 合成 成形 成型 焊接 铸造 锻造 加速 振兴 提升 促进 引导 担保 保险 租赁 运输 航运"
    " 救援 消防 康复 医疗 诊断 治疗 免疫 护理 养老 保健 疫苗 抗体 筛选 分析 勘探 勘察 开采 采矿 冶炼 利用 节能 减排 环保 回收 再生 循环 综合 集成 联合 集萃"
    " 试制 中试 试飞 飞行 航行 探测 观测 观察 预测 预报 预警 预防 调控 调度 安置 展示 展览 会展 博览 出版 印刷 编辑 翻译 考古 收藏 纺织 染整 印染 酿造 发酵 灌溉"
    " 推广 示范 引领 创意 创投 投融资 融资 信托 理财 证券 结算 征信 清算 托管 经营 经销 营销 销售 采购 供应 供销 仓储 配送 冷链 联盟 动力 攻关 策划 服务业 生产 造船"
    " 北方 南方 东方 西部 东部 中部 控股 指导委员会 实业 管网 学习 科普 培育 培养 竞赛 训练 智能 互联 出口 进出口 进口 跨境 保税 离岸 承包 勘测 测绘 测量 测控 监理 监测 维修 维护 维保 再制造 增材 光刻 封装"
    " 封测 显示 照明 驱动 传动 推进 发射 发动 起重 输送 输电 输配电 发电 供电 供水 供热 净化 处理 处置 降解 防护 防伪 安防 安保 减贫 扶贫 移民 就业 招商 代理 经纪"
    " 联络 协调 指挥 应对 保障 安全 动员 行动 改革 执法 仲裁 调解 审判 公证 鉴定 评审 协作 互助 互动 扶持 资助 捐助 救助 慈善 组织 支撑 转型 升级 跃升 复合 融通 孵育 双创 众创 未来 现代 当代 近代 新时代 陆海 联调 可靠性 实景 空天 三维 战略性 绿色 低空 深空 深海 深地 数字化 开源".split()
)
# Nouns, adverbs and adjectives that never begin or stand within a name, whatever the dictionary says.
STOPPING = frozenset(
    "企业 单位 机构 部门 公司 其中 包括 例如 比如 以及 记者 通讯员 主任 副主任 书记 副书记 院长 副院长 校长 副校长 市长 副市长 省长 副省长 部长 副部长 局长 副局长 厅长"
    " 会长 副会长 理事长 秘书长 副秘书长 董事长 总经理 教授 副教授 研究员 院士 专家 学者 代表 成员 同志 负责人 等 各 各类 各级 各地 该 本 我 我们 双方 三方 两地 目前 近日 日前"
    " 今年 去年 当天 上午 下午 同时 此外 一批 多个 多家 系列 一系列 若干 首个 首家 首批 首届 第一批 第二批 现有 已有 全部 所有 有关 相关 其他 其它 主要 包含 涉及 通过 经过 为了 作为"
    " 成为 来自 位于 坐落 地处 属于 拥有 具有 打造 组建 成立 设立 创建 筹建 推动 推进 加快 依托 参观 走访 前往 来到 获批 入选 牵头 举办 召开 印发 发布 考察 调研 支持 引进 引入"
    " 落户 落地 入驻 搭建 构建 形成 围绕 聚焦 携手 联合 会同 共建 共同 促成 签约 签署 鼓励 指导 争取 获得 荣获 授予 进入 走进 布局 汇聚 集聚 吸引 培育 壮大 做强 做大 建成 建好 建有 建立 新建 加强 强化 深化"
    " 完善 健全 优化 提高 实施 开展 实现 完成 参与 参加 出席 主持 担任 兼任 介绍 表示 指出 强调 认为 成果 项目 情况 问题 工作 活动 期间 时期 之间 之一 方面 以来 以上 以下 左右 先后 陆续"
    " 分别 正式 全国首个 国内首个 高水平 高标准 高质量 一流 国际一流 重大 重要 大型 规模 互通 全面 积极 主动 充分 进一步 要 将 拟 已 可 能 须 应 并 且 而 或 还 也 都 就 才 又 再 更 最 很 不 未 无 非 委托 规范 做强 做大 加强 设有 领导 股东 助力 试点 第二批 三地 两岸 四地 五地 境内 发挥 建设好 从事 面向 服务于 归属 隶属 同意 撤销 调整".split()
)
STOP_TAGS = frozenset("p c u uj ul uz ug ud uv r rr rz d df y e o f q v vd vi vq zg t tg mq l i".split())
# Verbs that build names within them (城市建设研究院) but are the verb of the clause behind a place or at the
# beginning: 黄冈建设人力资源服务产业园, 研究推进矿山安全实验室.
ACTING = frozenset(
    "建设 组织 推进 提升 促进 引导 培养 培育 开展 规划 保障 应对 处理 利用 处置 动员 扶持 资助 建造 推广 学习 救助 引领 策划".split()
)
JOINING = frozenset(("与", "和", "及", "暨"))


@cache
def _tags() -> dict[str, str]:
    """jieba's dictionary: word to tag."""
    with jieba.get_module_res("dict.txt") as file:
        lines = (line.decode("utf-8").split(" ") for line in file)
        return {line[0]: line[-1].strip() for line in lines}


def tag(word: str) -> str:
    """The part of speech that jieba's dictionary gives a word; "" for one it does not know."""
    return _tags().get(word, "")


@lru_cache(maxsize=65536)
def duty(word: str) -> str:
    """What a word does at the left border of a name: OPEN goes on, STOP ends it, JOIN joins two parts.

    >>> duty("创新"), duty("推动"), duty("与"), duty("材料")
    ('open', 'stop', 'join', 'open')
    """
    if word in JOINING:
        return JOIN
    if word in STOPPING and word not in BUILDING:
        return STOP
    if word in BUILDING:
        return OPEN
    kind = tag(word)
    if not kind and len(word) == 2 and LEANING.intersection(word):
        return STOP  # 仍为, 拟由, 正以: what a segmenter makes of two signs that lean on others
    return _duty_of_tag(word, kind)


LEANING = frozenset("由拟仍将被为对从向与和及在是的了以把让并但而或于均亦都")


def _duty_of_tag(word: str, kind: str) -> str:
    if kind in STOP_TAGS:
        return STOP
    if kind == "m" or word.isdigit():
        return OPEN if word.startswith("第") else STOP
    return OPEN
