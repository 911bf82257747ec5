const one = (selector) => document.querySelector(selector);
const form = one('#login');

async function show() {
  const response = await fetch('/api/v1/me');
  const { data } = response.ok ? await response.json() : {};
  one('#signed-in').hidden = !data;
  one('#sign-in').hidden = Boolean(data);
  if (!data) return;
  one('#who').textContent = data.displayName;
  one('#roles').textContent = data.memberships.map(({ role, agencyCode }) => `${role} · ${agencyCode}`).join(', ');
}

/** Where the person wanted to go; only addresses of this site. */
function destination() {
  const wanted = new URLSearchParams(location.search).get('tiep');
  const target = wanted && URL.canParse(wanted, location.origin) && new URL(wanted, location.origin);
  return target && target.origin === location.origin ? target.pathname + target.search : undefined;
}

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  one('#refusal').textContent = '';
  const { username, password } = Object.fromEntries(new FormData(form));
  const response = await fetch('/api/v1/sessions', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username, password }),
  }).catch(() => undefined);
  form.elements.password.value = '';
  if (response?.ok) return destination() ? location.assign(destination()) : show();
  const problem = await response?.json().catch(() => undefined);
  one('#refusal').textContent = problem?.detail ?? 'Chưa kết nối được với hệ thống. Hãy thử lại.';
});

one('#leave').addEventListener('click', async () => {
  await fetch('/api/v1/sessions/current', { method: 'DELETE' });
  await show();
});

for (const card of document.querySelectorAll('[data-username]')) {
  card.addEventListener('click', () => {
    form.elements.username.value = card.dataset.username;
    form.elements.password.focus();
  });
}

await show();
