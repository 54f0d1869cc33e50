"""Who won what: works, those who sent them in, and the rows of a list."""


def test_works_in_a_row(said):
    """《甲》《乙》和《丙》获一等奖."""
    found = said("{Product:甲车}、{Product:乙车}和{Product:丙车}获{Honor:一等奖}。")
    assert {(name, "DESIGNATED_AS", "一等奖") for name in ("甲车", "乙车", "丙车")} <= found


def test_each_its_own(said):
    """甲、乙分别获得银奖、铜奖: one each."""
    found = said("{Product:甲车}和{Product:乙车}分别获得{Honor:银奖}、{Honor:铜奖}。")
    assert ("甲车", "DESIGNATED_AS", "银奖") in found
    assert ("甲车", "DESIGNATED_AS", "铜奖") not in found


def test_a_team_wins_for_its_school(said):
    """甲大学学子团队荣获; but 甲大学学生张明荣获 is his."""
    assert ("甲大学", "DESIGNATED_AS", "特等奖") in said("{University:甲大学}学子团队荣获{Honor:特等奖}。")
    found = said("{University:甲大学}化学学院学生{Person:张明}获评{Honor:向上好青年}。")
    assert ("甲大学", "DESIGNATED_AS", "向上好青年") not in found


def test_rows_below_the_title_of_a_list(said):
    """全国文明城市（共3个）/ 1.甲市 / 2.乙市."""
    found = said("{Honor:全国文明城市}（共3个）\n1.{Place:甲省}{Place:乙市}\n2.{Place:丙市}着力建设新城。\n")
    assert {("乙市", "DESIGNATED_AS", "全国文明城市"), ("丙市", "DESIGNATED_AS", "全国文明城市")} <= found


def test_a_work_that_has_no_name_here(said):
    """某大学的《甲》项目获得银奖: the work has it."""
    assert not said("{University:某大学}的《甲乙丙丁》项目获得{Honor:银奖}。")


def test_the_works_behind_a_counted_prize(said):
    """获二等奖2项，分别是：……“甲”；……“乙”."""
    found = said(
        "{University:某大学}获{Honor:科技进步二等奖}2项，分别是：{Person:张明}完成的“{Product:甲关键技术}”；{Person:李华}完成的“{Product:乙体系}”。"
    )
    assert {(name, "DESIGNATED_AS", "科技进步二等奖") for name in ("甲关键技术", "乙体系")} <= found


def test_prizes_of_all_who_won(said):
    """共收到作品，其中一等奖9项: of the contest, and not of the school where it is held."""
    found = said("决赛在{University:甲大学}举行，共收到作品925份。其中{Honor:一等奖}9项。")
    assert not [r for _, r, _ in found if r == "DESIGNATED_AS"]


def test_bodies_in_a_row_each_their_own(said):
    """甲学院、乙学院分别入选丙名单、丁名单."""
    found = said("{Platform:甲学院}、{Platform:乙学院}分别入选{Honor:丙名单}、{Honor:丁名单}。")
    assert {(h, t) for h, r, t in found if r == "DESIGNATED_AS"} == {("甲学院", "丙名单"), ("乙学院", "丁名单")}


def test_a_prize_that_we_do_not_know(said):
    """《甲》获某特别奖，《乙》获某奖: the second prize is of the second work alone."""
    found = said("《{Product:甲}》获评委会特别奖，《{Product:乙}》（某国）获{Honor:最佳片奖}。")
    assert {(h, t) for h, r, t in found if r == "DESIGNATED_AS"} == {("乙", "最佳片奖")}


def test_what_was_only_worked_on_has_won_nothing(said):
    """完成了某种牛等遗传资源调查，获得某奖; a title may stand further off."""
    found = said("完成了{Product:某种牛}等遗传资源调查，获得{Honor:某奖}1项。作品《{Product:某曲}》等获{Honor:乙奖}。")
    assert {(h, t) for h, r, t in found if r == "DESIGNATED_AS"} == {("某曲", "乙奖")}
