import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { RecordedRequest } from "./recorded-request.ts";

interface OpenApi {
  readonly paths: Record<
    string,
    Record<string, { requestBody?: { content?: Record<string, unknown> } }>
  >;
}

/**
 * Checks bodies against Discord's own description of its API, where the variable DISCORD_OPENAPI
 * names that file; otherwise nothing. It is two megabytes and no part of this project.
 */
export function createOpenapiCheck(): (request: RecordedRequest) => readonly string[] {
  const file = process.env.DISCORD_OPENAPI;
  if (!file) return () => [];
  const document = JSON.parse(readFileSync(file, "utf8")) as OpenApi;
  const ajv = new Ajv2020({ strict: false, allErrors: false });
  ajv.addFormat("snowflake", /^(0|[1-9][0-9]*)$/);
  for (const format of ["nonce", "int32", "int64", "double", "uri", "date-time"])
    ajv.addFormat(format, true);
  ajv.addSchema({ ...document, $id: "discord" });

  return ({ method, path, body }) => {
    for (const [route, methods] of Object.entries(document.paths)) {
      const pattern = new RegExp(`^${route.replace(/\{[^}]+\}/g, "[^/]+")}$`);
      const content = methods[method.toLowerCase()]?.requestBody?.content;
      if (!pattern.test(path.replace("%40", "@")) || !content?.["application/json"]) continue;
      const pointer = [
        "paths",
        route,
        method.toLowerCase(),
        "requestBody",
        "content",
        "application/json",
        "schema",
      ]
        .map((part) => part.replaceAll("~", "~0").replaceAll("/", "~1"))
        .map(encodeURIComponent)
        .join("/");
      const validate =
        ajv.getSchema(`discord#/${pointer}`) ?? ajv.compile({ $ref: `discord#/${pointer}` });
      if (validate(withoutPermissions(body))) return [];
      return (validate.errors ?? []).map(
        ({ instancePath, message }) => `openapi: ${instancePath} ${message}`,
      );
    }
    return [];
  };
}

/** The document wants a number where Discord takes, and documents, a string. */
function withoutPermissions(body: unknown): unknown {
  if (!Array.isArray(body)) return body;
  return body.map(({ default_member_permissions: _, ...command }) => command);
}
