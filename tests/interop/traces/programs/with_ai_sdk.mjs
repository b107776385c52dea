/* The assistant in the AI SDK, whose spans the exporter of OpenTelemetry sends in chunks. */
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const require = createRequire(`${process.env.MODULES}/`);
const load = (name) => import(pathToFileURL(require.resolve(name)).href);
const { NodeSDK } = await load("@opentelemetry/sdk-node");
const { OTLPTraceExporter } = await load(`@opentelemetry/exporter-trace-otlp-${process.env.ENCODING}`);
const { generateText, stepCountIs, tool } = await load("ai");
const { createOpenAI } = await load("@ai-sdk/openai");
const { z } = await load("zod");

const sdk = new NodeSDK({ traceExporter: new OTLPTraceExporter() });
sdk.start();
await generateText({
  model: createOpenAI({ apiKey: "none", baseURL: process.env.MODEL_URL }).chat("bad"),
  system: "Be brief, says Oda.",
  prompt: "Draft a note to my manager, says Oda.",
  tools: { send_email: tool({ description: "Sends mail.", inputSchema: z.object({ to: z.string() }), execute: async () => ({ sent: 43 }) }) },
  stopWhen: stepCountIs(3),
  experimental_telemetry: { isEnabled: true, functionId: "mail_helper", metadata: { conversationId: process.env.CONVERSATION, userId: "oda-1" } },
});
await sdk.shutdown();
