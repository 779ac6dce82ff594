"""Chinese script: one character set, what the common words mean, and how the rest is said.

A Chinese name is compared twice: with the entry's own native names, character by character, and, because most entries give
none, in Latin letters: trades and places by meaning, everything else by pinyin. Characters come from ICU.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

import icu  # type: ignore[import-untyped]

_HAN: Final = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")
_SIMPLIFY: Final = icu.Transliterator.createInstance("Traditional-Simplified")
_PINYIN: Final = icu.Transliterator.createInstance("Han-Latin; Latin-ASCII")
READINGS: Final = {
    "长": "chang",
    "重": "chong",
    "厦": "xia",
    "行": "hang",
    "乐": "le",
    "朝": "chao",
    "都": "du",
    "藏": "zang",
}
"""Characters with several readings whose usual reading in names is not the first."""

_ORDINAL: Final = re.compile(r"第?([零一二三四五六七八九十百\d]+)(研究所|研究院|所|院|厂|局|部)")
"""Numbered institutes: their number tells them apart."""

_FORMS: Final = (
    "集团股份有限公司 股份有限公司 有限责任公司 有限公司 责任公司 总公司 分公司 公司 股份 有限 株式会社 企业 "
    "(香港) (中国) (集团)"
).split()

MEANINGS: Final[dict[str, str]] = dict(
    pair.split("=")
    for pair in """
    半导体=semiconductor 集成电路=integrated_circuit 微电子=microelectronics 电子科技=electronic_technology 电子=electronic
    科技=technology 技术=technology 科学=science 信息=information 通信=communication 通讯=communication 电信=telecommunication
    网络=network 软件=software 计算机=computer 计算=computing 智能=intelligent 人工智能=artificial_intelligence 数据=data
    云计算=cloud_computing 云=cloud 系统=system 设备=equipment 装备=equipment 仪器=instrument 仪表=instrument 机械=machinery
    制造=manufacturing 材料=material 新材料=new_material 光电=optoelectronic 光学=optical 光电子=optoelectronic 激光=laser
    精密=precision 传感=sensor 机器人=robot 自动化=automation 控制=control 工程=engineering 工业=industry 实业=industry
    产业=industry 贸易=trading 商贸=trading 进出口=import_export 国际=international 集团=group 控股=holding 投资=investment
    发展=development 管理=management 服务=service 咨询=consulting 供应链=supply_chain 物流=logistics 运输=transport
    航运=shipping 海运=shipping 航空=aviation 航天=aerospace 宇航=aerospace 飞机=aircraft 船舶=shipbuilding 造船=shipbuilding
    海洋=marine 能源=energy 新能源=new_energy 电力=power 电气=electric 石油=petroleum 石化=petrochemical 化工=chemical
    化学=chemical 钢铁=steel 金属=metal 矿业=mining 建筑=construction 建设=construction 医疗=medical 医药=pharmaceutical
    药业=pharmaceutical 生物=biotechnology 食品=food 汽车=automotive 安全=security 银行=bank 金融=finance 保险=insurance
    证券=securities 大学=university 学院=institute 研究院=research_institute 研究所=research_institute 研究中心=research_center
    实验室=laboratory 中心=center 设计院=design_institute 设计=design 开发=development 研发=r_d 工厂=factory 厂=factory
    中国科学院=chinese_academy_science 科学院=academy_science 国家=national 中国=china 全国=national 先进=advanced 创新=innovation
    存储=memory 芯片=chip 测试=testing 封装=packaging 北斗=beidou 卫星=satellite 导航=navigation 雷达=radar 电器=electric
    香港=hong_kong 澳门=macau 台湾=taiwan 北京=beijing 上海=shanghai 天津=tianjin 重庆=chongqing 深圳=shenzhen 广州=guangzhou
    东莞=dongguan 佛山=foshan 珠海=zhuhai 广东=guangdong 浙江=zhejiang 杭州=hangzhou 宁波=ningbo 江苏=jiangsu 南京=nanjing
    苏州=suzhou 无锡=wuxi 常州=changzhou 南通=nantong 昆山=kunshan 安徽=anhui 合肥=hefei 福建=fujian 福州=fuzhou 厦门=xiamen
    江西=jiangxi 南昌=nanchang 山东=shandong 济南=jinan 青岛=qingdao 烟台=yantai 河南=henan 郑州=zhengzhou 洛阳=luoyang
    湖北=hubei 武汉=wuhan 湖南=hunan 长沙=changsha 株洲=zhuzhou 广西=guangxi 海南=hainan 四川=sichuan 成都=chengdu
    绵阳=mianyang 贵州=guizhou 贵阳=guiyang 云南=yunnan 昆明=kunming 陕西=shaanxi 西安=xian 山西=shanxi 太原=taiyuan
    甘肃=gansu 兰州=lanzhou 新疆=xinjiang 乌鲁木齐=urumqi 辽宁=liaoning 大连=dalian 沈阳=shenyang 吉林=jilin 长春=changchun
    黑龙江=heilongjiang 哈尔滨=harbin 河北=hebei 石家庄=shijiazhuang 俄罗斯=russia 伊朗=iran 朝鲜=korea 新加坡=singapore
    中科院=chinese_academy_science 中国电科=china_electronics_technology_group 所属=subordinate
    西北=northwestern 理工=technology 交通=jiaotong 师范=normal 工业大学=polytechnical_university
    """.split()
)
_LONGEST: Final = max(map(len, MEANINGS))
_PLACES: Final = frozenset(
    word
    for word, said in MEANINGS.items()
    if said.split("_")[0]
    in set(
        "hong macau taiwan beijing shanghai tianjin chongqing shenzhen guangzhou dongguan foshan zhuhai guangdong zhejiang "
        "hangzhou ningbo jiangsu nanjing suzhou wuxi changzhou nantong kunshan anhui hefei fujian fuzhou xiamen jiangxi nanchang "
        "shandong jinan qingdao yantai henan zhengzhou luoyang hubei wuhan hunan changsha zhuzhou guangxi hainan sichuan chengdu "
        "mianyang guizhou guiyang yunnan kunming shaanxi xian shanxi taiyuan gansu lanzhou xinjiang urumqi liaoning dalian "
        "shenyang jilin changchun heilongjiang harbin hebei shijiazhuang china".split()
    )
)


def has_han(text: str) -> bool:
    """Whether any Chinese character is in the text."""
    return _HAN.search(text) is not None


@lru_cache(maxsize=8192)
def _simplified(char: str) -> str:
    return str(_SIMPLIFY.transliterate(char))


@lru_cache(maxsize=8192)
def _reading(char: str) -> str:
    return READINGS.get(char) or str(_PINYIN.transliterate(char)).strip().replace(" ", "")


def simplify(text: str) -> str:
    """The text in simplified characters."""
    return "".join(map(_simplified, text))


def _digits(found: re.Match[str]) -> str:
    total = unit = 0
    for char in found.group(1):
        if char == "百":
            total += max(unit, 1) * 100
            unit = 0
        elif char == "十":
            total += max(unit, 1) * 10
            unit = 0
        elif char.isdigit() and char.isascii():
            unit = unit * 10 + int(char)
        else:
            unit = unit * (10 if unit and total == 0 else 1) + "零一二三四五六七八九".index(char)
    return f" {total + unit} " + ("研究所" if found.group(2) == "所" else found.group(2))


def segment(text: str) -> list[tuple[str, str | None]]:
    """The text cut into known words and what lies between, each with its English meaning (None: none known).

    Legal forms and anything that is neither a Chinese character, a letter nor a digit are left out. Longest word first.
    """
    text = _ORDINAL.sub(_digits, simplify(text))
    for form in _FORMS:
        text = text.replace(form, " ")
    parts: list[tuple[str, str | None]] = []
    run = ""
    at = 0
    while at < len(text):
        for length in range(min(_LONGEST, len(text) - at), 0, -1):
            word = text[at : at + length]
            if word in MEANINGS:
                break
        else:
            word = ""
        if word or not text[at].isalnum():
            if run:
                parts.append((run, None))
                run = ""
            if word:
                place = word in _PLACES
                parts.append((word, MEANINGS[word]))
                at += len(word)
                if place and text[at : at + 1] in ("市", "省"):
                    at += 1
                continue
        else:
            run += text[at]
        at += 1
    if run:
        parts.append((run, None))
    return parts


def known(word: str) -> str | None:
    """`place` or `common` where a Chinese word is one of those this module knows, else None."""
    if word in _PLACES:
        return "place"
    return "common" if word in MEANINGS else None


def romanise(parts: list[tuple[str, str | None]]) -> str:
    """Segmented Chinese in Latin letters: meanings where known, else pinyin written as one word."""
    return " ".join(
        meaning.replace("_", " ") if meaning else "".join(map(_reading, word)) for word, meaning in parts
    )
