/** A container's health check: exit 0 when the process in it, a service or the mail catcher, is ready. */
const { PORT } = process.env;
const ready = await fetch(`http://127.0.0.1:${PORT}/ready`).then(({ ok }) => ok, () => false);
process.exit(ready ? 0 : 1);
