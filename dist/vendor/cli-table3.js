import { t as e } from "../rolldown-runtime.js";
import { a as t } from "./common.js";
var n = e(((e, t) => {
	let n = [], r = 0, i = (e, t) => {
		r >= t && n.push(e);
	};
	i.WARN = 1, i.INFO = 2, i.DEBUG = 3, i.reset = () => {
		n = [];
	}, i.setDebugLevel = (e) => {
		r = e;
	}, i.warn = (e) => i(e, i.WARN), i.info = (e) => i(e, i.INFO), i.debug = (e) => i(e, i.DEBUG), i.debugMessages = () => n, t.exports = i;
})), r = e(((e, t) => {
	t.exports = ({ onlyFirst: e = !1 } = {}) => RegExp(`[\\u001B\\u009B][[\\]()#;?]*(?:(?:(?:(?:;[-a-zA-Z\\d\\/#&.:=?%@~_]+)*|[a-zA-Z\\d]+(?:;[-a-zA-Z\\d\\/#&.:=?%@~_]*)*)?\\u0007)|(?:(?:\\d{1,4}(?:;\\d{0,4})*)?[\\dA-PR-TZcf-ntqry=><~]))`, e ? void 0 : `g`);
})), i = e(((e, t) => {
	let n = r();
	t.exports = (e) => typeof e == `string` ? e.replace(n(), ``) : e;
})), a = e(((e, t) => {
	let n = (e) => !Number.isNaN(e) && e >= 4352 && (e <= 4447 || e === 9001 || e === 9002 || 11904 <= e && e <= 12871 && e !== 12351 || 12880 <= e && e <= 19903 || 19968 <= e && e <= 42182 || 43360 <= e && e <= 43388 || 44032 <= e && e <= 55203 || 63744 <= e && e <= 64255 || 65040 <= e && e <= 65049 || 65072 <= e && e <= 65131 || 65281 <= e && e <= 65376 || 65504 <= e && e <= 65510 || 110592 <= e && e <= 110593 || 127488 <= e && e <= 127569 || 131072 <= e && e <= 262141);
	t.exports = n, t.exports.default = n;
})), o = e(((e, t) => {
	t.exports = function() {
		return /\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62(?:\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67|\uDB40\uDC73\uDB40\uDC63\uDB40\uDC74|\uDB40\uDC77\uDB40\uDC6C\uDB40\uDC73)\uDB40\uDC7F|\uD83D\uDC68(?:\uD83C\uDFFC\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68\uD83C\uDFFB|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFF\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB-\uDFFE])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFE\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB-\uDFFD])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFD\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB\uDFFC])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\u200D(?:\u2764\uFE0F\u200D(?:\uD83D\uDC8B\u200D)?\uD83D\uDC68|(?:\uD83D[\uDC68\uDC69])\u200D(?:\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67]))|\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67])|(?:\uD83D[\uDC68\uDC69])\u200D(?:\uD83D[\uDC66\uDC67])|[\u2695\u2696\u2708]\uFE0F|\uD83D[\uDC66\uDC67]|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|(?:\uD83C\uDFFB\u200D[\u2695\u2696\u2708]|\uD83C\uDFFF\u200D[\u2695\u2696\u2708]|\uD83C\uDFFE\u200D[\u2695\u2696\u2708]|\uD83C\uDFFD\u200D[\u2695\u2696\u2708]|\uD83C\uDFFC\u200D[\u2695\u2696\u2708])\uFE0F|\uD83C\uDFFB\u200D(?:\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C[\uDFFB-\uDFFF])|(?:\uD83E\uDDD1\uD83C\uDFFB\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFC\u200D\uD83E\uDD1D\u200D\uD83D\uDC69)\uD83C\uDFFB|\uD83E\uDDD1(?:\uD83C\uDFFF\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1(?:\uD83C[\uDFFB-\uDFFF])|\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1)|(?:\uD83E\uDDD1\uD83C\uDFFE\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFF\u200D\uD83E\uDD1D\u200D(?:\uD83D[\uDC68\uDC69]))(?:\uD83C[\uDFFB-\uDFFE])|(?:\uD83E\uDDD1\uD83C\uDFFC\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFD\u200D\uD83E\uDD1D\u200D\uD83D\uDC69)(?:\uD83C[\uDFFB\uDFFC])|\uD83D\uDC69(?:\uD83C\uDFFE\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB-\uDFFD\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFC\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB\uDFFD-\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFB\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFC-\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFD\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\u200D(?:\u2764\uFE0F\u200D(?:\uD83D\uDC8B\u200D(?:\uD83D[\uDC68\uDC69])|\uD83D[\uDC68\uDC69])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFF\u200D(?:\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD]))|\uD83D\uDC69\u200D\uD83D\uDC69\u200D(?:\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67]))|(?:\uD83E\uDDD1\uD83C\uDFFD\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFE\u200D\uD83E\uDD1D\u200D\uD83D\uDC69)(?:\uD83C[\uDFFB-\uDFFD])|\uD83D\uDC69\u200D\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC69\u200D\uD83D\uDC69\u200D(?:\uD83D[\uDC66\uDC67])|(?:\uD83D\uDC41\uFE0F\u200D\uD83D\uDDE8|\uD83D\uDC69(?:\uD83C\uDFFF\u200D[\u2695\u2696\u2708]|\uD83C\uDFFE\u200D[\u2695\u2696\u2708]|\uD83C\uDFFC\u200D[\u2695\u2696\u2708]|\uD83C\uDFFB\u200D[\u2695\u2696\u2708]|\uD83C\uDFFD\u200D[\u2695\u2696\u2708]|\u200D[\u2695\u2696\u2708])|(?:(?:\u26F9|\uD83C[\uDFCB\uDFCC]|\uD83D\uDD75)\uFE0F|\uD83D\uDC6F|\uD83E[\uDD3C\uDDDE\uDDDF])\u200D[\u2640\u2642]|(?:\u26F9|\uD83C[\uDFCB\uDFCC]|\uD83D\uDD75)(?:\uD83C[\uDFFB-\uDFFF])\u200D[\u2640\u2642]|(?:\uD83C[\uDFC3\uDFC4\uDFCA]|\uD83D[\uDC6E\uDC71\uDC73\uDC77\uDC81\uDC82\uDC86\uDC87\uDE45-\uDE47\uDE4B\uDE4D\uDE4E\uDEA3\uDEB4-\uDEB6]|\uD83E[\uDD26\uDD37-\uDD39\uDD3D\uDD3E\uDDB8\uDDB9\uDDCD-\uDDCF\uDDD6-\uDDDD])(?:(?:\uD83C[\uDFFB-\uDFFF])\u200D[\u2640\u2642]|\u200D[\u2640\u2642])|\uD83C\uDFF4\u200D\u2620)\uFE0F|\uD83D\uDC69\u200D\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67])|\uD83C\uDFF3\uFE0F\u200D\uD83C\uDF08|\uD83D\uDC15\u200D\uD83E\uDDBA|\uD83D\uDC69\u200D\uD83D\uDC66|\uD83D\uDC69\u200D\uD83D\uDC67|\uD83C\uDDFD\uD83C\uDDF0|\uD83C\uDDF4\uD83C\uDDF2|\uD83C\uDDF6\uD83C\uDDE6|[#\*0-9]\uFE0F\u20E3|\uD83C\uDDE7(?:\uD83C[\uDDE6\uDDE7\uDDE9-\uDDEF\uDDF1-\uDDF4\uDDF6-\uDDF9\uDDFB\uDDFC\uDDFE\uDDFF])|\uD83C\uDDF9(?:\uD83C[\uDDE6\uDDE8\uDDE9\uDDEB-\uDDED\uDDEF-\uDDF4\uDDF7\uDDF9\uDDFB\uDDFC\uDDFF])|\uD83C\uDDEA(?:\uD83C[\uDDE6\uDDE8\uDDEA\uDDEC\uDDED\uDDF7-\uDDFA])|\uD83E\uDDD1(?:\uD83C[\uDFFB-\uDFFF])|\uD83C\uDDF7(?:\uD83C[\uDDEA\uDDF4\uDDF8\uDDFA\uDDFC])|\uD83D\uDC69(?:\uD83C[\uDFFB-\uDFFF])|\uD83C\uDDF2(?:\uD83C[\uDDE6\uDDE8-\uDDED\uDDF0-\uDDFF])|\uD83C\uDDE6(?:\uD83C[\uDDE8-\uDDEC\uDDEE\uDDF1\uDDF2\uDDF4\uDDF6-\uDDFA\uDDFC\uDDFD\uDDFF])|\uD83C\uDDF0(?:\uD83C[\uDDEA\uDDEC-\uDDEE\uDDF2\uDDF3\uDDF5\uDDF7\uDDFC\uDDFE\uDDFF])|\uD83C\uDDED(?:\uD83C[\uDDF0\uDDF2\uDDF3\uDDF7\uDDF9\uDDFA])|\uD83C\uDDE9(?:\uD83C[\uDDEA\uDDEC\uDDEF\uDDF0\uDDF2\uDDF4\uDDFF])|\uD83C\uDDFE(?:\uD83C[\uDDEA\uDDF9])|\uD83C\uDDEC(?:\uD83C[\uDDE6\uDDE7\uDDE9-\uDDEE\uDDF1-\uDDF3\uDDF5-\uDDFA\uDDFC\uDDFE])|\uD83C\uDDF8(?:\uD83C[\uDDE6-\uDDEA\uDDEC-\uDDF4\uDDF7-\uDDF9\uDDFB\uDDFD-\uDDFF])|\uD83C\uDDEB(?:\uD83C[\uDDEE-\uDDF0\uDDF2\uDDF4\uDDF7])|\uD83C\uDDF5(?:\uD83C[\uDDE6\uDDEA-\uDDED\uDDF0-\uDDF3\uDDF7-\uDDF9\uDDFC\uDDFE])|\uD83C\uDDFB(?:\uD83C[\uDDE6\uDDE8\uDDEA\uDDEC\uDDEE\uDDF3\uDDFA])|\uD83C\uDDF3(?:\uD83C[\uDDE6\uDDE8\uDDEA-\uDDEC\uDDEE\uDDF1\uDDF4\uDDF5\uDDF7\uDDFA\uDDFF])|\uD83C\uDDE8(?:\uD83C[\uDDE6\uDDE8\uDDE9\uDDEB-\uDDEE\uDDF0-\uDDF5\uDDF7\uDDFA-\uDDFF])|\uD83C\uDDF1(?:\uD83C[\uDDE6-\uDDE8\uDDEE\uDDF0\uDDF7-\uDDFB\uDDFE])|\uD83C\uDDFF(?:\uD83C[\uDDE6\uDDF2\uDDFC])|\uD83C\uDDFC(?:\uD83C[\uDDEB\uDDF8])|\uD83C\uDDFA(?:\uD83C[\uDDE6\uDDEC\uDDF2\uDDF3\uDDF8\uDDFE\uDDFF])|\uD83C\uDDEE(?:\uD83C[\uDDE8-\uDDEA\uDDF1-\uDDF4\uDDF6-\uDDF9])|\uD83C\uDDEF(?:\uD83C[\uDDEA\uDDF2\uDDF4\uDDF5])|(?:\uD83C[\uDFC3\uDFC4\uDFCA]|\uD83D[\uDC6E\uDC71\uDC73\uDC77\uDC81\uDC82\uDC86\uDC87\uDE45-\uDE47\uDE4B\uDE4D\uDE4E\uDEA3\uDEB4-\uDEB6]|\uD83E[\uDD26\uDD37-\uDD39\uDD3D\uDD3E\uDDB8\uDDB9\uDDCD-\uDDCF\uDDD6-\uDDDD])(?:\uD83C[\uDFFB-\uDFFF])|(?:\u26F9|\uD83C[\uDFCB\uDFCC]|\uD83D\uDD75)(?:\uD83C[\uDFFB-\uDFFF])|(?:[\u261D\u270A-\u270D]|\uD83C[\uDF85\uDFC2\uDFC7]|\uD83D[\uDC42\uDC43\uDC46-\uDC50\uDC66\uDC67\uDC6B-\uDC6D\uDC70\uDC72\uDC74-\uDC76\uDC78\uDC7C\uDC83\uDC85\uDCAA\uDD74\uDD7A\uDD90\uDD95\uDD96\uDE4C\uDE4F\uDEC0\uDECC]|\uD83E[\uDD0F\uDD18-\uDD1C\uDD1E\uDD1F\uDD30-\uDD36\uDDB5\uDDB6\uDDBB\uDDD2-\uDDD5])(?:\uD83C[\uDFFB-\uDFFF])|(?:[\u231A\u231B\u23E9-\u23EC\u23F0\u23F3\u25FD\u25FE\u2614\u2615\u2648-\u2653\u267F\u2693\u26A1\u26AA\u26AB\u26BD\u26BE\u26C4\u26C5\u26CE\u26D4\u26EA\u26F2\u26F3\u26F5\u26FA\u26FD\u2705\u270A\u270B\u2728\u274C\u274E\u2753-\u2755\u2757\u2795-\u2797\u27B0\u27BF\u2B1B\u2B1C\u2B50\u2B55]|\uD83C[\uDC04\uDCCF\uDD8E\uDD91-\uDD9A\uDDE6-\uDDFF\uDE01\uDE1A\uDE2F\uDE32-\uDE36\uDE38-\uDE3A\uDE50\uDE51\uDF00-\uDF20\uDF2D-\uDF35\uDF37-\uDF7C\uDF7E-\uDF93\uDFA0-\uDFCA\uDFCF-\uDFD3\uDFE0-\uDFF0\uDFF4\uDFF8-\uDFFF]|\uD83D[\uDC00-\uDC3E\uDC40\uDC42-\uDCFC\uDCFF-\uDD3D\uDD4B-\uDD4E\uDD50-\uDD67\uDD7A\uDD95\uDD96\uDDA4\uDDFB-\uDE4F\uDE80-\uDEC5\uDECC\uDED0-\uDED2\uDED5\uDEEB\uDEEC\uDEF4-\uDEFA\uDFE0-\uDFEB]|\uD83E[\uDD0D-\uDD3A\uDD3C-\uDD45\uDD47-\uDD71\uDD73-\uDD76\uDD7A-\uDDA2\uDDA5-\uDDAA\uDDAE-\uDDCA\uDDCD-\uDDFF\uDE70-\uDE73\uDE78-\uDE7A\uDE80-\uDE82\uDE90-\uDE95])|(?:[#\*0-9\xA9\xAE\u203C\u2049\u2122\u2139\u2194-\u2199\u21A9\u21AA\u231A\u231B\u2328\u23CF\u23E9-\u23F3\u23F8-\u23FA\u24C2\u25AA\u25AB\u25B6\u25C0\u25FB-\u25FE\u2600-\u2604\u260E\u2611\u2614\u2615\u2618\u261D\u2620\u2622\u2623\u2626\u262A\u262E\u262F\u2638-\u263A\u2640\u2642\u2648-\u2653\u265F\u2660\u2663\u2665\u2666\u2668\u267B\u267E\u267F\u2692-\u2697\u2699\u269B\u269C\u26A0\u26A1\u26AA\u26AB\u26B0\u26B1\u26BD\u26BE\u26C4\u26C5\u26C8\u26CE\u26CF\u26D1\u26D3\u26D4\u26E9\u26EA\u26F0-\u26F5\u26F7-\u26FA\u26FD\u2702\u2705\u2708-\u270D\u270F\u2712\u2714\u2716\u271D\u2721\u2728\u2733\u2734\u2744\u2747\u274C\u274E\u2753-\u2755\u2757\u2763\u2764\u2795-\u2797\u27A1\u27B0\u27BF\u2934\u2935\u2B05-\u2B07\u2B1B\u2B1C\u2B50\u2B55\u3030\u303D\u3297\u3299]|\uD83C[\uDC04\uDCCF\uDD70\uDD71\uDD7E\uDD7F\uDD8E\uDD91-\uDD9A\uDDE6-\uDDFF\uDE01\uDE02\uDE1A\uDE2F\uDE32-\uDE3A\uDE50\uDE51\uDF00-\uDF21\uDF24-\uDF93\uDF96\uDF97\uDF99-\uDF9B\uDF9E-\uDFF0\uDFF3-\uDFF5\uDFF7-\uDFFF]|\uD83D[\uDC00-\uDCFD\uDCFF-\uDD3D\uDD49-\uDD4E\uDD50-\uDD67\uDD6F\uDD70\uDD73-\uDD7A\uDD87\uDD8A-\uDD8D\uDD90\uDD95\uDD96\uDDA4\uDDA5\uDDA8\uDDB1\uDDB2\uDDBC\uDDC2-\uDDC4\uDDD1-\uDDD3\uDDDC-\uDDDE\uDDE1\uDDE3\uDDE8\uDDEF\uDDF3\uDDFA-\uDE4F\uDE80-\uDEC5\uDECB-\uDED2\uDED5\uDEE0-\uDEE5\uDEE9\uDEEB\uDEEC\uDEF0\uDEF3-\uDEFA\uDFE0-\uDFEB]|\uD83E[\uDD0D-\uDD3A\uDD3C-\uDD45\uDD47-\uDD71\uDD73-\uDD76\uDD7A-\uDDA2\uDDA5-\uDDAA\uDDAE-\uDDCA\uDDCD-\uDDFF\uDE70-\uDE73\uDE78-\uDE7A\uDE80-\uDE82\uDE90-\uDE95])\uFE0F|(?:[\u261D\u26F9\u270A-\u270D]|\uD83C[\uDF85\uDFC2-\uDFC4\uDFC7\uDFCA-\uDFCC]|\uD83D[\uDC42\uDC43\uDC46-\uDC50\uDC66-\uDC78\uDC7C\uDC81-\uDC83\uDC85-\uDC87\uDC8F\uDC91\uDCAA\uDD74\uDD75\uDD7A\uDD90\uDD95\uDD96\uDE45-\uDE47\uDE4B-\uDE4F\uDEA3\uDEB4-\uDEB6\uDEC0\uDECC]|\uD83E[\uDD0F\uDD18-\uDD1F\uDD26\uDD30-\uDD39\uDD3C-\uDD3E\uDDB5\uDDB6\uDDB8\uDDB9\uDDBB\uDDCD-\uDDCF\uDDD1-\uDDDD])/g;
	};
})), s = e(((e, t) => {
	let n = i(), r = a(), s = o(), c = (e) => {
		if (typeof e != `string` || e.length === 0 || (e = n(e), e.length === 0)) return 0;
		e = e.replace(s(), `  `);
		let t = 0;
		for (let n = 0; n < e.length; n++) {
			let i = e.codePointAt(n);
			i <= 31 || i >= 127 && i <= 159 || i >= 768 && i <= 879 || (i > 65535 && n++, t += r(i) ? 2 : 1);
		}
		return t;
	};
	t.exports = c, t.exports.default = c;
})), c = e(((e, t) => {
	let n = s();
	function r(e) {
		return e ? /\u001b\[((?:\d*;){0,5}\d*)m/g : /\u001b\[(?:\d*;){0,5}\d*m/g;
	}
	function i(e) {
		let t = r();
		return (`` + e).replace(t, ``).split(`
`).reduce(function(e, t) {
			return n(t) > e ? n(t) : e;
		}, 0);
	}
	function a(e, t) {
		return Array(t + 1).join(e);
	}
	function o(e, t, n, r) {
		let o = i(e);
		if (t + 1 >= o) {
			let i = t - o;
			switch (r) {
				case `right`:
					e = a(n, i) + e;
					break;
				case `center`: {
					let t = Math.ceil(i / 2);
					e = a(n, i - t) + e + a(n, t);
					break;
				}
				default: e += a(n, i);
			}
		}
		return e;
	}
	let c = {};
	function l(e, t, n) {
		t = `\x1B[` + t + `m`, n = `\x1B[` + n + `m`, c[t] = {
			set: e,
			to: !0
		}, c[n] = {
			set: e,
			to: !1
		}, c[e] = {
			on: t,
			off: n
		};
	}
	l(`bold`, 1, 22), l(`italics`, 3, 23), l(`underline`, 4, 24), l(`inverse`, 7, 27), l(`strikethrough`, 9, 29);
	function u(e, t) {
		let n = t[1] ? parseInt(t[1].split(`;`)[0]) : 0;
		if (n >= 30 && n <= 39 || n >= 90 && n <= 97) {
			e.lastForegroundAdded = t[0];
			return;
		}
		if (n >= 40 && n <= 49 || n >= 100 && n <= 107) {
			e.lastBackgroundAdded = t[0];
			return;
		}
		if (n === 0) {
			for (let t in e) Object.prototype.hasOwnProperty.call(e, t) && delete e[t];
			return;
		}
		let r = c[t[0]];
		r && (e[r.set] = r.to);
	}
	function d(e) {
		let t = r(!0), n = t.exec(e), i = {};
		for (; n !== null;) u(i, n), n = t.exec(e);
		return i;
	}
	function f(e, t) {
		let n = e.lastBackgroundAdded, r = e.lastForegroundAdded;
		return delete e.lastBackgroundAdded, delete e.lastForegroundAdded, Object.keys(e).forEach(function(n) {
			e[n] && (t += c[n].off);
		}), n && n != `\x1B[49m` && (t += `\x1B[49m`), r && r != `\x1B[39m` && (t += `\x1B[39m`), t;
	}
	function p(e, t) {
		let n = e.lastBackgroundAdded, r = e.lastForegroundAdded;
		return delete e.lastBackgroundAdded, delete e.lastForegroundAdded, Object.keys(e).forEach(function(n) {
			e[n] && (t = c[n].on + t);
		}), n && n != `\x1B[49m` && (t = n + t), r && r != `\x1B[39m` && (t = r + t), t;
	}
	function m(e, t) {
		if (e.length === i(e)) return e.substr(0, t);
		for (; i(e) > t;) e = e.slice(0, -1);
		return e;
	}
	function h(e, t) {
		let n = r(!0), a = e.split(r()), o = 0, s = 0, c = ``, l, d = {};
		for (; s < t;) {
			l = n.exec(e);
			let r = a[o];
			if (o++, s + i(r) > t && (r = m(r, t - s)), c += r, s += i(r), s < t) {
				if (!l) break;
				c += l[0], u(d, l);
			}
		}
		return f(d, c);
	}
	function g(e, t, n) {
		if (n ||= `…`, i(e) <= t) return e;
		t -= i(n);
		let r = h(e, t);
		r += n;
		let a = `\x1B]8;;\x07`;
		return e.includes(a) && !r.includes(a) && (r += a), r;
	}
	function _() {
		return {
			chars: {
				top: `─`,
				"top-mid": `┬`,
				"top-left": `┌`,
				"top-right": `┐`,
				bottom: `─`,
				"bottom-mid": `┴`,
				"bottom-left": `└`,
				"bottom-right": `┘`,
				left: `│`,
				"left-mid": `├`,
				mid: `─`,
				"mid-mid": `┼`,
				right: `│`,
				"right-mid": `┤`,
				middle: `│`
			},
			truncate: `…`,
			colWidths: [],
			rowHeights: [],
			colAligns: [],
			rowAligns: [],
			style: {
				"padding-left": 1,
				"padding-right": 1,
				head: [`red`],
				border: [`grey`],
				compact: !1
			},
			head: []
		};
	}
	function v(e, t) {
		e ||= {}, t ||= _();
		let n = Object.assign({}, t, e);
		return n.chars = Object.assign({}, t.chars, e.chars), n.style = Object.assign({}, t.style, e.style), n;
	}
	function y(e, t) {
		let n = [], r = t.split(/(\s+)/g), a = [], o = 0, s;
		for (let t = 0; t < r.length; t += 2) {
			let c = r[t], l = o + i(c);
			o > 0 && s && (l += s.length), l > e ? (o !== 0 && n.push(a.join(``)), a = [c], o = i(c)) : (a.push(s || ``, c), o = l), s = r[t + 1];
		}
		return o && n.push(a.join(``)), n;
	}
	function b(e, t) {
		let n = [], r = ``;
		function i(t, i) {
			for (r.length && i && (r += i), r += t; r.length > e;) n.push(r.slice(0, e)), r = r.slice(e);
		}
		let a = t.split(/(\s+)/g);
		for (let e = 0; e < a.length; e += 2) i(a[e], e && a[e - 1]);
		return r.length && n.push(r), n;
	}
	function x(e, t, n = !0) {
		let r = [];
		t = t.split(`
`);
		let i = n ? y : b;
		for (let n = 0; n < t.length; n++) r.push.apply(r, i(e, t[n]));
		return r;
	}
	function S(e) {
		let t = {}, n = [];
		for (let r = 0; r < e.length; r++) {
			let i = p(t, e[r]);
			t = d(i);
			let a = Object.assign({}, t);
			n.push(f(a, i));
		}
		return n;
	}
	function C(e, t) {
		return [
			`\x1B]`,
			`8`,
			`;`,
			`;`,
			e || t,
			`\x07`,
			t,
			`\x1B]`,
			`8`,
			`;`,
			`;`,
			`\x07`
		].join(``);
	}
	t.exports = {
		strlen: i,
		repeat: a,
		pad: o,
		truncate: g,
		mergeOptions: v,
		wordWrap: x,
		colorizeLines: S,
		hyperlink: C
	};
})), l = e(((e, r) => {
	let { info: i, debug: a } = n(), o = c();
	var s = class Cell {
		constructor(e) {
			this.setOptions(e), this.x = null, this.y = null;
		}
		setOptions(e) {
			[
				`boolean`,
				`number`,
				`bigint`,
				`string`
			].indexOf(typeof e) !== -1 && (e = { content: `` + e }), e ||= {}, this.options = e;
			let t = e.content;
			if ([
				`boolean`,
				`number`,
				`bigint`,
				`string`
			].indexOf(typeof t) !== -1) this.content = String(t);
			else if (!t) this.content = this.options.href || ``;
			else throw Error(`Content needs to be a primitive, got: ` + typeof t);
			this.colSpan = e.colSpan || 1, this.rowSpan = e.rowSpan || 1, this.options.href && Object.defineProperty(this, "href", { get() {
				return this.options.href;
			} });
		}
		mergeTableOptions(e, t) {
			this.cells = t;
			let n = this.options.chars || {}, r = e.chars, i = this.chars = {};
			p.forEach(function(e) {
				u(n, r, e, i);
			}), this.truncate = this.options.truncate || e.truncate;
			let a = this.options.style = this.options.style || {}, s = e.style;
			u(a, s, `padding-left`, this), u(a, s, `padding-right`, this), this.head = a.head || s.head, this.border = a.border || s.border, this.fixedWidth = e.colWidths[this.x], this.lines = this.computeLines(e), this.desiredWidth = o.strlen(this.content) + this.paddingLeft + this.paddingRight, this.desiredHeight = this.lines.length;
		}
		computeLines(e) {
			let t = e.wordWrap || e.textWrap, { wordWrap: n = t } = this.options;
			if (this.fixedWidth && n) {
				if (this.fixedWidth -= this.paddingLeft + this.paddingRight, this.colSpan) {
					let t = 1;
					for (; t < this.colSpan;) this.fixedWidth += e.colWidths[this.x + t], t++;
				}
				let { wrapOnWordBoundary: t = !0 } = e, { wrapOnWordBoundary: n = t } = this.options;
				return this.wrapLines(o.wordWrap(this.fixedWidth, this.content, n));
			}
			return this.wrapLines(this.content.split(`
`));
		}
		wrapLines(e) {
			let t = o.colorizeLines(e);
			return this.href ? t.map((e) => o.hyperlink(this.href, e)) : t;
		}
		init(e) {
			let t = this.x, n = this.y;
			this.widths = e.colWidths.slice(t, t + this.colSpan), this.heights = e.rowHeights.slice(n, n + this.rowSpan), this.width = this.widths.reduce(f, -1), this.height = this.heights.reduce(f, -1), this.hAlign = this.options.hAlign || e.colAligns[t], this.vAlign = this.options.vAlign || e.rowAligns[n], this.drawRight = t + this.colSpan == e.colWidths.length;
		}
		draw(e, t) {
			if (e == `top`) return this.drawTop(this.drawRight);
			if (e == `bottom`) return this.drawBottom(this.drawRight);
			let n = o.truncate(this.content, 10, this.truncate);
			e || i(`${this.y}-${this.x}: ${this.rowSpan - e}x${this.colSpan} Cell ${n}`);
			let r = Math.max(this.height - this.lines.length, 0), a;
			switch (this.vAlign) {
				case `center`:
					a = Math.ceil(r / 2);
					break;
				case `bottom`:
					a = r;
					break;
				default: a = 0;
			}
			if (e < a || e >= a + this.lines.length) return this.drawEmpty(this.drawRight, t);
			let s = this.lines.length > this.height && e + 1 >= this.height;
			return this.drawLine(e - a, this.drawRight, s, t);
		}
		drawTop(e) {
			let t = [];
			return this.cells ? this.widths.forEach(function(e, n) {
				t.push(this._topLeftChar(n)), t.push(o.repeat(this.chars[this.y == 0 ? `top` : `mid`], e));
			}, this) : (t.push(this._topLeftChar(0)), t.push(o.repeat(this.chars[this.y == 0 ? `top` : `mid`], this.width))), e && t.push(this.chars[this.y == 0 ? `topRight` : `rightMid`]), this.wrapWithStyleColors(`border`, t.join(``));
		}
		_topLeftChar(e) {
			let t = this.x + e, n;
			if (this.y == 0) n = t == 0 ? `topLeft` : e == 0 ? `topMid` : `top`;
			else if (t == 0) n = `leftMid`;
			else if (n = e == 0 ? `midMid` : `bottomMid`, this.cells && (this.cells[this.y - 1][t] instanceof Cell.ColSpanCell && (n = e == 0 ? `topMid` : `mid`), e == 0)) {
				let e = 1;
				for (; this.cells[this.y][t - e] instanceof Cell.ColSpanCell;) e++;
				this.cells[this.y][t - e] instanceof Cell.RowSpanCell && (n = `leftMid`);
			}
			return this.chars[n];
		}
		wrapWithStyleColors(e, n) {
			if (this[e] && this[e].length) try {
				let r = t();
				for (let t = this[e].length - 1; t >= 0; t--) r = r[this[e][t]];
				return r(n);
			} catch {
				return n;
			}
			return n;
		}
		drawLine(e, t, n, r) {
			let i = this.chars[this.x == 0 ? `left` : `middle`];
			if (this.x && r && this.cells) {
				let e = this.cells[this.y + r][this.x - 1];
				for (; e instanceof ColSpanCell;) e = this.cells[e.y][e.x - 1];
				e instanceof RowSpanCell || (i = this.chars.rightMid);
			}
			let a = o.repeat(` `, this.paddingLeft), s = t ? this.chars.right : ``, c = o.repeat(` `, this.paddingRight), l = this.lines[e], u = this.width - (this.paddingLeft + this.paddingRight);
			n && (l += this.truncate || `…`);
			let d = o.truncate(l, u, this.truncate);
			return d = o.pad(d, u, ` `, this.hAlign), d = a + d + c, this.stylizeLine(i, d, s);
		}
		stylizeLine(e, t, n) {
			return e = this.wrapWithStyleColors(`border`, e), n = this.wrapWithStyleColors(`border`, n), this.y === 0 && (t = this.wrapWithStyleColors(`head`, t)), e + t + n;
		}
		drawBottom(e) {
			let t = this.chars[this.x == 0 ? `bottomLeft` : `bottomMid`], n = o.repeat(this.chars.bottom, this.width), r = e ? this.chars.bottomRight : ``;
			return this.wrapWithStyleColors(`border`, t + n + r);
		}
		drawEmpty(e, t) {
			let n = this.chars[this.x == 0 ? `left` : `middle`];
			if (this.x && t && this.cells) {
				let e = this.cells[this.y + t][this.x - 1];
				for (; e instanceof ColSpanCell;) e = this.cells[e.y][e.x - 1];
				e instanceof RowSpanCell || (n = this.chars.rightMid);
			}
			let r = e ? this.chars.right : ``, i = o.repeat(` `, this.width);
			return this.stylizeLine(n, i, r);
		}
	}, ColSpanCell = class {
		constructor() {}
		draw(e) {
			return typeof e == `number` && a(`${this.y}-${this.x}: 1x1 ColSpanCell`), ``;
		}
		init() {}
		mergeTableOptions() {}
	}, RowSpanCell = class {
		constructor(e) {
			this.originalCell = e;
		}
		init(e) {
			let t = this.y, n = this.originalCell.y;
			this.cellOffset = t - n, this.offset = d(e.rowHeights, n, this.cellOffset);
		}
		draw(e) {
			return e == `top` ? this.originalCell.draw(this.offset, this.cellOffset) : e == `bottom` ? this.originalCell.draw(`bottom`) : (a(`${this.y}-${this.x}: 1x${this.colSpan} RowSpanCell for ${this.originalCell.content}`), this.originalCell.draw(this.offset + 1 + e));
		}
		mergeTableOptions() {}
	};
	function l(...e) {
		return e.filter((e) => e != null).shift();
	}
	function u(e, t, n, r) {
		let i = n.split(`-`);
		i.length > 1 ? (i[1] = i[1].charAt(0).toUpperCase() + i[1].substr(1), i = i.join(``), r[i] = l(e[i], e[n], t[i], t[n])) : r[n] = l(e[n], t[n]);
	}
	function d(e, t, n) {
		let r = e[t];
		for (let i = 1; i < n; i++) r += 1 + e[t + i];
		return r;
	}
	function f(e, t) {
		return e + t + 1;
	}
	let p = [
		`top`,
		`top-mid`,
		`top-left`,
		`top-right`,
		`bottom`,
		`bottom-mid`,
		`bottom-left`,
		`bottom-right`,
		`left`,
		`left-mid`,
		`mid`,
		`mid-mid`,
		`right`,
		`right-mid`,
		`middle`
	];
	r.exports = s, r.exports.ColSpanCell = ColSpanCell, r.exports.RowSpanCell = RowSpanCell;
})), u = e(((e, t) => {
	let { warn: r, debug: i } = n(), a = l(), { ColSpanCell: o, RowSpanCell: s } = a;
	(function() {
		function e(t, n) {
			return t[n] > 0 ? e(t, n + 1) : n;
		}
		function n(t) {
			let n = {};
			t.forEach(function(t, r) {
				let i = 0;
				t.forEach(function(t) {
					t.y = r, t.x = r ? e(n, i) : i;
					let a = t.rowSpan || 1, o = t.colSpan || 1;
					if (a > 1) for (let e = 0; e < o; e++) n[t.x + e] = a;
					i = t.x + o;
				}), Object.keys(n).forEach((e) => {
					n[e]--, n[e] < 1 && delete n[e];
				});
			});
		}
		function l(e) {
			let t = 0;
			return e.forEach(function(e) {
				e.forEach(function(e) {
					t = Math.max(t, e.x + (e.colSpan || 1));
				});
			}), t;
		}
		function u(e) {
			return e.length;
		}
		function d(e, t) {
			let n = e.y, r = e.y - 1 + (e.rowSpan || 1), i = t.y, a = !(n > t.y - 1 + (t.rowSpan || 1) || i > r), o = e.x, s = e.x - 1 + (e.colSpan || 1), c = t.x, l = !(o > t.x - 1 + (t.colSpan || 1) || c > s);
			return a && l;
		}
		function f(e, t, n) {
			let r = Math.min(e.length - 1, n), i = {
				x: t,
				y: n
			};
			for (let t = 0; t <= r; t++) {
				let n = e[t];
				for (let e = 0; e < n.length; e++) if (d(i, n[e])) return !0;
			}
			return !1;
		}
		function p(e, t, n, r) {
			for (let i = n; i < r; i++) if (f(e, i, t)) return !1;
			return !0;
		}
		function m(e) {
			e.forEach(function(t, n) {
				t.forEach(function(t) {
					for (let r = 1; r < t.rowSpan; r++) {
						let i = new s(t);
						i.x = t.x, i.y = t.y + r, i.colSpan = t.colSpan, g(i, e[n + r]);
					}
				});
			});
		}
		function h(e) {
			for (let t = e.length - 1; t >= 0; t--) {
				let n = e[t];
				for (let e = 0; e < n.length; e++) {
					let t = n[e];
					for (let r = 1; r < t.colSpan; r++) {
						let i = new o();
						i.x = t.x + r, i.y = t.y, n.splice(e + 1, 0, i);
					}
				}
			}
		}
		function g(e, t) {
			let n = 0;
			for (; n < t.length && t[n].x < e.x;) n++;
			t.splice(n, 0, e);
		}
		function _(e) {
			let t = u(e), n = l(e);
			i(`Max rows: ${t}; Max cols: ${n}`);
			for (let i = 0; i < t; i++) for (let o = 0; o < n; o++) if (!f(e, o, i)) {
				let s = {
					x: o,
					y: i,
					colSpan: 1,
					rowSpan: 1
				};
				for (o++; o < n && !f(e, o, i);) s.colSpan++, o++;
				let c = i + 1;
				for (; c < t && p(e, c, s.x, s.x + s.colSpan);) s.rowSpan++, c++;
				let l = new a(s);
				l.x = s.x, l.y = s.y, r(`Missing cell at ${l.y}-${l.x}.`), g(l, e[i]);
			}
		}
		function v(e) {
			return e.map(function(e) {
				if (!Array.isArray(e)) {
					let t = Object.keys(e)[0];
					e = e[t], Array.isArray(e) ? (e = e.slice(), e.unshift(t)) : e = [t, e];
				}
				return e.map(function(e) {
					return new a(e);
				});
			});
		}
		function y(e) {
			let t = v(e);
			return n(t), _(t), m(t), h(t), t;
		}
		t.exports = {
			makeTableLayout: y,
			layoutTable: n,
			addRowSpanCells: m,
			maxWidth: l,
			fillInTable: _,
			computeWidths: c(`colSpan`, `desiredWidth`, `x`, 1),
			computeHeights: c(`rowSpan`, `desiredHeight`, `y`, 1)
		};
	})();
	function c(e, t, n, r) {
		return function(i, a) {
			let o = [], s = [], c = {};
			a.forEach(function(i) {
				i.forEach(function(i) {
					(i[e] || 1) > 1 ? s.push(i) : o[i[n]] = Math.max(o[i[n]] || 0, i[t] || 0, r);
				});
			}), i.forEach(function(e, t) {
				typeof e == `number` && (o[t] = e);
			});
			for (let r = s.length - 1; r >= 0; r--) {
				let a = s[r], l = a[e], u = a[n], d = o[u], f = typeof i[u] == `number` ? 0 : 1;
				if (typeof d == `number`) for (let e = 1; e < l; e++) d += 1 + o[u + e], typeof i[u + e] != `number` && f++;
				else d = t === `desiredWidth` ? a.desiredWidth - 1 : 1, (!c[u] || c[u] < d) && (c[u] = d);
				if (a[t] > d) {
					let e = 0;
					for (; f > 0 && a[t] > d;) {
						if (typeof i[u + e] != `number`) {
							let n = Math.round((a[t] - d) / f);
							d += n, o[u + e] += n, f--;
						}
						e++;
					}
				}
			}
			Object.assign(i, o, c);
			for (let e = 0; e < i.length; e++) i[e] = Math.max(r, i[e] || 0);
		};
	}
})), d = e(((e, t) => {
	let r = n(), i = c(), a = u();
	var Table = class extends Array {
		constructor(e) {
			super();
			let t = i.mergeOptions(e);
			if (Object.defineProperty(this, "options", {
				value: t,
				enumerable: t.debug
			}), t.debug) {
				switch (typeof t.debug) {
					case `boolean`:
						r.setDebugLevel(r.WARN);
						break;
					case `number`:
						r.setDebugLevel(t.debug);
						break;
					case `string`:
						r.setDebugLevel(parseInt(t.debug, 10));
						break;
					default: r.setDebugLevel(r.WARN), r.warn(`Debug option is expected to be boolean, number, or string. Received a ${typeof t.debug}`);
				}
				Object.defineProperty(this, "messages", { get() {
					return r.debugMessages();
				} });
			}
		}
		toString() {
			let e = this, t = this.options.head && this.options.head.length;
			t ? (e = [this.options.head], this.length && e.push.apply(e, this)) : this.options.style.head = [];
			let n = a.makeTableLayout(e);
			n.forEach(function(e) {
				e.forEach(function(e) {
					e.mergeTableOptions(this.options, n);
				}, this);
			}, this), a.computeWidths(this.options.colWidths, n), a.computeHeights(this.options.rowHeights, n), n.forEach(function(e) {
				e.forEach(function(e) {
					e.init(this.options);
				}, this);
			}, this);
			let r = [];
			for (let e = 0; e < n.length; e++) {
				let i = n[e], a = this.options.rowHeights[e];
				(e === 0 || !this.options.style.compact || e == 1 && t) && o(i, `top`, r);
				for (let e = 0; e < a; e++) o(i, e, r);
				e + 1 == n.length && o(i, `bottom`, r);
			}
			return r.join(`
`);
		}
		get width() {
			return this.toString().split(`
`)[0].length;
		}
	};
	Table.reset = () => r.reset();
	function o(e, t, n) {
		let r = [];
		e.forEach(function(e) {
			r.push(e.draw(t));
		});
		let i = r.join(``);
		i.length && n.push(i);
	}
	t.exports = Table;
})), f = e(((e, t) => {
	t.exports = d();
}));
export { f as t };
