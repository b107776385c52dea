// Sends the smallest documented report: typed by openapi-typescript, sent by what hey-api made.
import type { components } from "./api";
import { client } from "./hey/client.gen";
import { wApiV1ReportsCreate } from "./hey/sdk.gen";

declare const process: { env: Record<string, string> };

// As a developer writes it: what the document calls required, and nothing else.
const body: components["schemas"]["ReportShape"] = {
  category: "other",
  severity: "low",
  description: "It refused to help me.",
};

// It asks for each way to say who calls; a host product without tokens of its own knows one.
client.setConfig({
  baseUrl: process.env.BASE,
  auth: (way) => (way.name === "X-Client-Key" ? process.env.KEY : undefined),
});
void wApiV1ReportsCreate({
  path: { slug: process.env.SLUG },
  headers: { "Idempotency-Key": process.env.ATTEMPT },
  body,
}).then((answer) => console.log(answer.response?.status, answer.data?.receipt));
