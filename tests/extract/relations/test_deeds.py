"""The verb that governs a programme or an industry, and its doer."""


def test_the_doer_in_front_of_the_verb(said):
    """某省重点发展以甲、乙为主的丙产业: all three."""
    found = said("{Place:某省}重点发展以{Industry:锂电}、{Industry:风电}为主的{Industry:新能源}产业。")
    assert found == {("某省", "FOCUSES_ON", name) for name in ("锂电", "风电", "新能源")}


def test_the_doer_of_an_earlier_clause(said):
    """某区……，健全某机制."""
    found = said("{Zone:甲高新区}坚持改革，着力健全“{Program:一窗通办}”机制。")
    assert found == {("甲高新区", "IMPLEMENTS", "一窗通办")}


def test_who_tells_is_no_doer(said):
    """某局负责人介绍推动某产业: the bureau does not focus on it."""
    assert not said("{Agency:甲局}负责人介绍推进{Program:某改革}情况。")


def test_an_institution_that_bears_the_name_of_a_field(said):
    """建设某产业学院: the school is meant, not the field."""
    assert not said("{University:某大学}建设{Industry:集成电路}产业学院。")


def test_the_subject_that_follows_a_circumstance(said):
    """为加快实施某战略，某市……"""
    assert ("甲市", "IMPLEMENTS", "某战略") in said("为加快实施{Program:某战略}，{Place:甲市}加大投入。")


def test_a_policy_demands(said):
    """各地要建立某制度, in a policy: the policy supports it, though others do it."""
    assert said("各地区要依法建立{Program:某保障机制}。", policy="某意见") == {("某意见", "SUPPORTS", "某保障机制")}


def test_what_is_only_talked_about(said):
    """围绕某领域座谈."""
    assert not said("{University:某大学}围绕{Industry:增材制造}等领域开展座谈交流。")


def test_a_partner_is_no_doer(said):
    """教师同某公司技术人员围绕某领域."""
    assert not said("教师代表同{Enterprise:某公司}技术人员研究{Industry:增材制造}。")


def test_what_is_built_has_the_industries(said):
    """推动某产业园建设，重点发展某产业: of the park."""
    found = said("{Place:甲区}加快推动{Zone:某产业园}建设，重点发展{Industry:无人机}。")
    assert ("某产业园", "FOCUSES_ON", "无人机") in found
    assert ("甲区", "FOCUSES_ON", "无人机") not in found


def test_the_place_that_a_sentence_begins_with(said):
    """在某区，以某产业为主导的集群正在形成, though another was spoken of."""
    found = said("{Platform:某实验室}聚焦新药研究；在{Place:乙区}，壮大{Industry:新材料}产业集群。")
    assert found == {("乙区", "FOCUSES_ON", "新材料")}


def test_a_policy_that_is_issued(said):
    """出台《某办法》，构建某体系: the place does it; 培育某业 is what the policy is for as well."""
    found = said("{Place:甲市}出台《{Policy:某办法}》等文件，构建{Program:某体系}。")
    assert ("甲市", "IMPLEMENTS", "某体系") in found
    assert ("某办法", "SUPPORTS", "某体系") not in found
    found = said("{Place:甲市}出台《{Policy:某办法}》等文件，培育{Industry:某业}。")
    assert {("甲市", "FOCUSES_ON", "某业"), ("某办法", "SUPPORTS", "某业")} <= found


def test_who_serves_an_end_does_not_carry_it_out(said):
    """服务某战略, 为推进某战略提供支撑, 助力某县乡村振兴: neither the university nor the county carries it out."""
    assert not said("{University:甲大学}服务{Program:国家粮食安全战略}，培养人才。")
    assert not said("{University:甲大学}发挥优势，为全面推进{Program:乡村振兴}提供人才支撑。")
    assert not said("{University:甲大学}派出专家，助力{Place:乙县}{Program:乡村振兴}。")
    assert ("甲大学", "IMPLEMENTS", "强校战略") in said("{University:甲大学}深入实施{Program:强校战略}。")


def test_whose_programme(said):
    """某部“某计划”; 落实市委“某行动” says nothing of the committee."""
    assert ("科技部", "IMPLEMENTS", "引智计划") in said("讲座由{Agency:科技部}“{Program:引智计划}”支持。")
    assert ("市委", "IMPLEMENTS", "十项行动") not in said("加快落实{Agency:市委}“{Program:十项行动}”部署。")


def test_the_company_spoken_of(said):
    """某公司是…… 企业探索某业态."""
    found = said("{Enterprise:甲公司}成立于2015年。企业积极发展{Industry:网络货运}新模式。")
    assert found == {("甲公司", "FOCUSES_ON", "网络货运")}


def test_what_only_comes_from_a_place(said):
    """某市香皂等老牌国货拓展……: the goods do it; 某市交通便利，发展……: the place."""
    assert not said("{Place:某市}香皂等老牌国货积极拓展{Industry:直播电商}等新业态。")
    assert not said("{Place:某市}电池工厂打造了{Industry:氢燃料电池}热电联供的示范项目。")
    assert not said("在{Place:某市}，这家专门从事{Industry:管道修复}技术的企业接待了客户。")
    found = said("{Place:某市}交通便利，重点发展{Industry:现代物流}产业。")
    assert found == {("某市", "FOCUSES_ON", "现代物流")}


def test_the_title_of_a_talk(said):
    """进行了“推动某业发展”为主题的调研: nobody promotes it by that."""
    assert not said("{Place:某市}代表团进行了“推动{Industry:粮食产业}高质量发展”为主题的调研活动。")


def test_figures_of_a_sector(said):
    """项目投资增长10%、制造业投资增长12%: statistics, and no deed."""
    assert not said("{Place:某省}建设项目投资增长10.2%、{Industry:制造业}投资增长12.1%。")


def test_a_zone_that_supports_its_clusters(said):
    """某高新区重点支持甲、乙两大集群: it focuses on them."""
    found = said("{Zone:某高新区}重点支持{Industry:石油装备}、{Industry:海洋生物}两大集群。")
    assert found == {("某高新区", "FOCUSES_ON", name) for name in ("石油装备", "海洋生物")}


def test_who_only_helps_or_is_called(said):
    """响应发展某业的号召, 提升某业体验, 从事某业的某公司: not of the subject before the verb."""
    assert not said("{University:某大学}响应国家发展{Industry:中医药}事业的号召，以丹参为突破口。")
    assert not said("{Enterprise:某公司}大幅提升两国人员{Industry:跨境支付}体验。")
    found = said("{Zone:某开发区}集聚了百家企业，从事{Industry:汽车装备}生产的{Enterprise:某公司}经常外出采购。")
    assert ("某开发区", "FOCUSES_ON", "汽车装备") not in found


def test_somebody_without_a_name_does_it(said):
    """更多资金用于……, 入驻某区的企业大多从事……: neither is the place spoken of before."""
    assert not said("{Place:某省}信贷结构不断优化，更多金融资源用于促进{Industry:先进制造}。")
    assert not said("{Place:某国}发展迅速，入驻园区的企业大多从事{Industry:加工贸易}。")


def test_what_is_only_a_part_of_a_whole(said):
    """集甲、乙于一体的矩阵, 推进甲等融入乙: the fields are not what is promoted."""
    assert not said("{Place:某市}打造集{Industry:医疗健康}、幼儿托育等功能于一体的服务矩阵。")
    assert not said("{Place:某省}推进{Industry:适老化改造}等融入巡访关爱。")
