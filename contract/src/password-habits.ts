/** Passwords and parts of passwords that Chinese users choose often, the most frequent first. */
export const CHINESE_HABITS: readonly string[] = `
5201314 woaini 1314520 woaini520 woaini1314 woaini123 520520 7758521 7758258 123123 a123456 123456a aa123456
a123456789 123456aa 1qaz2wsx 1q2w3e4r 1q2w3e4r5t qazwsx qazwsxedc qwer qwer1234 1234qwer qweasd qweasdzxc
zaq12wsx zxcvbnm asdfghjkl 147258369 147258 159357 789456123 112233 11223344 12341234 abcd1234 abc123456
woaiwojia woaizhongguo woaibeijing woaimama woaibaba wodemima mima mima123 mimamima wangji nihao nihao123
zhongguo zhonghua beijing shanghai guangzhou tianjin chongqing haidian chaoyang tiananmen changcheng
qingtuan gongqingtuan gongqingtuanyuan tuanyuan tuanzhibu tuanwei tuanwei123 tuanganbu tuangong zhiyuanbeijing
zhiyuanzhe qingnian qingchun xuexi xuesheng xuexiao daxue zhongxue banji laoshi xiaoyuan renmin gongchandang
xiaoming xiaohong zhangsan lisi wangwu zhangwei wangwei wangfang liwei lina zhangmin lijing wangjing liuwei
baobao baobei laopo laogong qinaide xingfu kuaile jiankang pingan pingpingan facai fadacai gongxi xinnian
shengri shengrikuaile tiantian xiangshang meimei gege jiejie didi mama baba yeye nainai taiyang yueliang
iloveyou521 love1314 forever1314 aini1314 aini520 520aini 1314woaini 521521 666666 888888 168168 518518 918918
admin123 admin888 root123 password123 passw0rd welcome1 test123456 guanliyuan xitong denglu yonghu
`
  .split(/\s+/)
  .filter((word) => word !== '')
