// A mail is written by whoever sent it: no script, no form, no origin of ours (sandbox), and nothing fetched from anywhere (policy).
const POLICY = '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'; img-src data:">';

/** Foreign HTML in a frame that can neither run nor fetch nor leave. */
export function SafeHtml({ html, title }: { html: string; title: string }) {
  return <iframe className="mail-html" title={title} sandbox="" referrerPolicy="no-referrer" srcDoc={`${POLICY}${html}`} />;
}
