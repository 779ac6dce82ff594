"""Common words of Chinese names with what they mean, several English words joined by `_`. Own compilation."""

from __future__ import annotations

from typing import Final


def _pairs(text: str) -> dict[str, str]:
    return dict(pair.split("=") for pair in text.split())


PLACES: Final = _pairs(
    """
    中国=china 香港=hong_kong 澳门=macau 台湾=taiwan 北京=beijing 上海=shanghai 天津=tianjin 重庆=chongqing
    深圳=shenzhen 广州=guangzhou 东莞=dongguan 佛山=foshan 珠海=zhuhai 广东=guangdong 浙江=zhejiang 杭州=hangzhou
    宁波=ningbo 江苏=jiangsu 南京=nanjing 苏州=suzhou 无锡=wuxi 常州=changzhou 南通=nantong 昆山=kunshan 安徽=anhui
    合肥=hefei 福建=fujian 福州=fuzhou 厦门=xiamen 江西=jiangxi 南昌=nanchang 山东=shandong 济南=jinan 青岛=qingdao
    烟台=yantai 河南=henan 郑州=zhengzhou 洛阳=luoyang 湖北=hubei 武汉=wuhan 湖南=hunan 长沙=changsha 株洲=zhuzhou
    广西=guangxi 海南=hainan 四川=sichuan 成都=chengdu 绵阳=mianyang 贵州=guizhou 贵阳=guiyang 云南=yunnan
    昆明=kunming 陕西=shaanxi 西安=xian 山西=shanxi 太原=taiyuan 甘肃=gansu 兰州=lanzhou 新疆=xinjiang
    乌鲁木齐=urumqi 辽宁=liaoning 大连=dalian 沈阳=shenyang 吉林=jilin 长春=changchun 黑龙江=heilongjiang
    哈尔滨=harbin 河北=hebei 石家庄=shijiazhuang 中国电科=china_electronics_technology_group 温州=wenzhou
    嘉兴=jiaxing 绍兴=shaoxing 金华=jinhua 台州=taizhou 徐州=xuzhou 扬州=yangzhou 镇江=zhenjiang 泰州=taizhou
    盐城=yancheng 连云港=lianyungang 淮安=huaian 芜湖=wuhu 泉州=quanzhou 漳州=zhangzhou 莆田=putian 赣州=ganzhou
    潍坊=weifang 威海=weihai 临沂=linyi 淄博=zibo 宜昌=yichang 襄阳=xiangyang 湘潭=xiangtan 衡阳=hengyang
    南宁=nanning 桂林=guilin 柳州=liuzhou 海口=haikou 三亚=sanya 宜宾=yibin 德阳=deyang 遵义=zunyi 西藏=tibet
    拉萨=lhasa 咸阳=xianyang 宝鸡=baoji 大同=datong 银川=yinchuan 宁夏=ningxia 西宁=xining 青海=qinghai
    内蒙古=inner_mongolia 呼和浩特=hohhot 包头=baotou 鞍山=anshan 大庆=daqing 唐山=tangshan 保定=baoding
    廊坊=langfang 雄安=xiongan 中山=zhongshan 惠州=huizhou 江门=jiangmen 汕头=shantou 前海=qianhai 横琴=hengqin
    浦东=pudong 临港=lingang 江阴=jiangyin 张家港=zhangjiagang 常熟=changshu 太仓=taicang 义乌=yiwu 海宁=haining
    九龙=kowloon 喀什=kashgar 克拉玛依=karamay 乌兰察布=ulanqab 贵安新区=guian_new_district 鄯善=shanshan 台北=taipei
    新竹=hsinchu 高雄=kaohsiung 美国=usa 日本=japan 韩国=korea 德国=germany 南方=south 东北=northeast 西南=southwest
    华东=east_china 华南=south_china 华北=north_china 华中=central_china 西部=western
    """
)

TRADES: Final = _pairs(
    """
    半导体=semiconductor 通用=general 精工=precision 集成电路=integrated_circuit 微电子=microelectronics
    电子科技=electronic_technology
    电子=electronic 科技=technology 技术=technology 科学=science 信息=information 通信=communication
    通讯=communication 电信=telecommunication 网络=network 软件=software 计算机=computer 计算=computing
    智能=intelligent 人工智能=artificial_intelligence 数据=data 云计算=cloud_computing 云=cloud 系统=system
    设备=equipment 装备=equipment 仪器=instrument 仪表=instrument 机械=machinery 制造=manufacturing 材料=material
    新材料=new_material 光电=optoelectronic 光学=optical 光电子=optoelectronic 激光=laser 精密=precision 传感=sensor
    机器人=robot 自动化=automation 控制=control 工程=engineering 工业=industry 实业=industry 产业=industry
    贸易=trading 商贸=trading 进出口=import_export 国际=international 集团=group 控股=holding 投资=investment
    发展=development 管理=management 服务=service 咨询=consulting 供应链=supply_chain 物流=logistics 运输=transport
    航运=shipping 海运=shipping 航空=aviation 航天=aerospace 宇航=aerospace 飞机=aircraft 船舶=shipbuilding
    造船=shipbuilding 海洋=marine 能源=energy 新能源=new_energy 电力=power 电气=electric 石油=petroleum
    石化=petrochemical 化工=chemical 化学=chemical 钢铁=steel 金属=metal 矿业=mining 建筑=construction
    建设=construction 医疗=medical 医药=pharmaceutical 药业=pharmaceutical 生物=biotechnology 食品=food
    汽车=automotive 安全=security 银行=bank 金融=finance 保险=insurance 证券=securities 大学=university
    学院=institute 研究院=research_institute 研究所=research_institute 研究中心=research_center 实验室=laboratory
    中心=center 设计院=design_institute 设计=design 开发=development 研发=research_development 工厂=factory 厂=factory
    中国科学院=chinese_academy_science 科学院=academy_science 国家=national 全国=national 先进=advanced
    创新=innovation 存储=memory 芯片=chip 测试=testing 封装=packaging 北斗=beidou 卫星=satellite 导航=navigation
    雷达=radar 电器=electric 俄罗斯=russia 伊朗=iran 朝鲜=korea 新加坡=singapore 中科院=chinese_academy_science
    所属=subordinate 西北=northwestern 理工=technology 交通=jiaotong 师范=normal 工业大学=polytechnical_university
    量子=quantum 物理=physics 超级计算=supercomputing 超算=supercomputing 高性能=high_performance 并行=parallel
    生命科学=life_science 基因=gene 核=nuclear 核工业=nuclear_industry 国防=national_defense
    国家实验室=national_laboratory 重点实验室=key_laboratory 工程物理=engineering_physics
    公安局=public_security_bureau 公安厅=public_security_bureau 自动控制=automatic_control 无线电=radio
    电子器件=electronic_device 光纤=fiber 光学精密机械=optics_fine_mechanics 运载火箭=launch_vehicle
    空气动力=aerodynamics 航空航天大学=university_aeronautics_astronautics
    邮电大学=university_posts_telecommunications 理工大学=university_science_technology
    科学技术大学=university_science_technology 科技大学=university_science_technology 工程大学=engineering_university
    电子科技大学=university_electronic_science_technology 航天科技=aerospace_science_technology
    航天科工=aerospace_science_industry 交通建设=communications_construction 移动通信=mobile_communications
    移动=mobile 联合=united 资产=asset 资本=capital 机器=machinery 工具=tool 零部件=parts 配件=parts 器材=equipment
    材料科学=materials_science 制程=process 设计研究院=design_research_institute 科学与技术=science_technology
    研究与发展=research_development 试验=test 飞行=flight 导弹=missile 兵器=weapons 船厂=shipyard 重工=heavy_industry
    重型=heavy 电缆=cable 线缆=cable 电池=battery 光伏=photovoltaic 太阳能=solar 风电=wind_power 环保=environmental
    检测=testing 认证=certification 咨询服务=consulting 货运代理=freight_forwarding 货运=freight 报关=customs
    快递=express 仓储=storage 商务=commerce 电子商务=electronic_commerce 文化=culture 传媒=media 教育=education
    旅游=tourism 酒店=hotel 房地产=real_estate 置业=property 农业=agriculture 纺织=textile 服装=garment 服饰=garment
    家具=furniture 塑料=plastic 橡胶=rubber 五金=hardware 模具=mould 印刷=printing 包装=packaging 玩具=toy
    灯饰=lighting 照明=lighting 安防=security 监控=monitoring 视频=video 影像=imaging 显示=display 触控=touch
    电路=circuit 电路板=circuit_board 元器件=component 电子元件=electronic_component 连接器=connector
    半导体设备=semiconductor_equipment 半导体材料=semiconductor_material 晶圆=wafer 气体=gas 特气=special_gas
    真空=vacuum 陶瓷=ceramic 石墨烯=graphene 碳=carbon 稀土=rare_earth 铝业=aluminium 铜业=copper
    有色金属=nonferrous_metals 硅业=silicon_industry 无人机=drone 机电=electromechanical 液压=hydraulic 轴承=bearing
    阀门=valve 泵业=pump 锅炉=boiler 电机=motor 发动机=engine 轨道交通=rail_transit 铁路=railway 地铁=metro
    公路=highway 桥梁=bridge 水利=water 测绘=surveying 遥感=remote_sensing 地理信息=geoinformation 数字=digital
    数码=digital 互联网=internet 物联网=internet_of_things 区块链=blockchain 游戏=game 平台=platform
    解决方案=solution 医学=medical 制药=pharmaceutical 诊断=diagnostic 器械=device 卫生=health 健康=health
    疫苗=vaccine 联合体=consortium 协会=association 基金会=foundation 委员会=committee 部=ministry
    总局=administration 办公室=office 数据中心=data_center 云计算中心=cloud_computing_center
    计算中心=computing_center 超级计算中心=supercomputing_center
    """
)

MEANINGS: Final = TRADES | PLACES

ABBREVIATIONS: Final = {
    "中电科": "中国电子科技集团",
    "中国电科": "中国电子科技集团",
    "中科院": "中国科学院",
    "中物院": "中国工程物理研究院",
    "中船重工": "中国船舶重工集团",
    "中航工业": "中国航空工业集团",
}
"""Houses whose short form stands inside longer names. `中电科技` is none: `科技` is a word of its own."""

USUAL: Final = frozenset(
    "华新中泰金龙兴达丰瑞海天成源明德凯博科盛联亿创佳润安泽宇通茂信恒正立远东方鑫鸿晟睿芯云微光大永利昌隆国民康宏伟业胜"
    "美家世嘉宝福万顺荣发旺祥和平顶星辰阳日月江河山林森木水火土石子文武英雄豪杰奇特优良好品元亨贞益丽雅思维智慧能力人信诚义"
    "仁礼乐高上飞腾翔鹏鹰航宏图骏达长城百千合众同心一三五九亚欧环球时代春秋南北西富贵友邦汇聚集卓越超凡精工诺迪威尔特斯拓展"
)
"""Characters that thousands of companies are named with: two of them are no name one house has to itself."""
