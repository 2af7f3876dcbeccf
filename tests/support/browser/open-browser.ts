import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { chromium } from "playwright-core";

/** What a browser shows of a page that it was sent to by a link. */
export interface Shown {
  /** Share of the words in `<span>` that is highlighted, 0 to 1. */
  readonly inside: number;
  /** Highlighted pixels in view that are not around these words. */
  readonly outside: number;
  /** How far it was scrolled, in pixels. */
  readonly scrolled: number;
}

/** A real browser without a window, and a server for it. */
export interface TestBrowser {
  /** Address of a page. */
  serve(html: string): string;
  /** Follows a link as from the address bar. */
  open(link: string): Promise<Shown>;
  close(): Promise<void>;
}

const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const VIEW = { width: 640, height: 480 };

const readLines = readScript("read-lines.js");
const countHighlighted = readScript("count-highlighted.js");

export async function openBrowser(executablePath: string): Promise<TestBrowser> {
  const pages: string[] = [];
  const server = createServer(({ url = "" }, response) => {
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(pages[Number(url.slice(1))] ?? "");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  // Playwright gives it a new profile in a temporary folder, and removes it.
  const browser = await chromium.launch({ executablePath, args: ARGUMENTS });
  const context = await browser.newContext({ viewport: VIEW });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);

  return {
    serve: (html) => `http://127.0.0.1:${port}/${pages.push(html) - 1}`,
    async open(link) {
      await page.goto(link);
      const { scrolled, lines } = await page.evaluate<{ scrolled: number; lines: unknown[] }>(
        `(${readLines})()`,
      );
      const { data: image } = await session.send("Page.captureScreenshot", {
        optimizeForSpeed: true,
      });
      const seen = JSON.stringify({ image, lines });
      const counted = await page.evaluate<Omit<Shown, "scrolled">>(
        `(${countHighlighted})(${seen})`,
      );
      return { scrolled, ...counted };
    },
    async close() {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

/** A function for the browser, as its text: this side has none of the names that it uses. */
function readScript(name: string): string {
  return readFileSync(new URL(name, import.meta.url), "utf8").replace(/;\s*$/, "");
}
