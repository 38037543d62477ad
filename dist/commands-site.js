import { n as printable, t as plural } from "./base.js";
import { o as makeSite } from "./run.js";
import { n as exitCode } from "./commands-exit.js";
import path from "node:path";
// src/commands/site.ts
/** Makes a site of several runs. */
async function site({ json, ...request }, io) {
	const pages = await makeSite(request, io.env);
	if (json === true) io.stdout.write(`${JSON.stringify({
		out: request.out,
		pages
	})}\n`);
	else {
		for (const { dir, slug, badge } of pages) io.stdout.write(`${printable(`${dir}: ${slug}, ${badge}`)}\n`);
		io.stdout.write(`${plural(pages.length, "report")} in ${path.join(request.out, "index.html")}\n`);
	}
	return exitCode.passed;
}
export { site };
