// Asks a running service everything that the suite of graphql-http asks, and prints the outcomes as one JSON list.
// usage: AUTHORIZATION='Basic …' node graphql-over-http.mjs http://127.0.0.1:8080/graphql
import { serverAudits } from 'graphql-http';

const authorization = process.env.AUTHORIZATION;
const fetchFn = (url, init = {}) => fetch(url, { ...init, headers: { ...init.headers, authorization } });

const outcomes = [];
for (const audit of serverAudits({ url: process.argv[2], fetchFn })) {
  const { status, reason } = await audit.fn();
  outcomes.push({ id: audit.id, name: audit.name, status, reason: reason ?? null });
}
console.log(JSON.stringify(outcomes));
