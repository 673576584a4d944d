/** Does nothing: what workerd itself costs. */
export default {
  fetch: () => new Response("ok\n"),
};
