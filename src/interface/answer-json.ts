/** Answer a request for a file of JSON. */
export function answerJson(value: unknown): Response {
  return new Response(JSON.stringify(value), { headers: { 'Content-Type': 'application/json' } });
}
