import { RefreshCw } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { JsonObject } from '../../../domain/dssjson/json-value.ts';
import { Button } from '../../../ui/button.tsx';
import { Callout } from '../../../ui/callout.tsx';
import { CodeText } from '../run/json-text.tsx';
import { type ConsoleLine, type FrameAnswer, readFrameMessage, type WebappRequest } from './frame-message.ts';
import './webapp.css';

export interface WebappPreviewProps {
  readonly label: string;
  /** The whole page of the webapp. */
  readonly html: string;
  /** What `dataiku.getWebAppConfig()` gives. */
  readonly config: JsonObject;
  readonly onRequest: (request: WebappRequest) => Promise<FrameAnswer>;
}

/** Where the webapp believes its backend to be. `.invalid` resolves nowhere (RFC 2606). */
const BACKEND = 'https://backend.plugsmith.invalid';
const FRAME = new URL('webapp-frame.html', document.baseURI).href;
const MOST_LINES = 500;
/** After this a host has most likely refused the frame, in milliseconds. */
const START_LIMIT = 5000;
/** The page asks its frames to say who they are; this one has no credentials and no headers of its own to say it with. */
const WITHOUT_CREDENTIALS = { credentialless: '' };

interface Asked {
  readonly request: WebappRequest;
  /** Absent while it waits. */
  readonly answer: FrameAnswer | undefined;
}

/** A webapp in a frame that has no origin, no storage and no network but its backend. */
export function WebappPreview(props: WebappPreviewProps) {
  const [count, setCount] = useState(0);
  return (
    <div className="bench-webapp">
      <div className="bench-actions">
        <Button icon={<RefreshCw size={14} />} onClick={() => setCount(count + 1)}>
          Reload webapp
        </Button>
      </div>
      <Frame key={count} {...props} />
    </div>
  );
}

function Frame({ label, html, config, onRequest }: WebappPreviewProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [state, setState] = useState<'starting' | 'started' | 'refused'>('starting');
  const [lines, setLines] = useState<readonly ConsoleLine[]>([]);
  const [asked, setAsked] = useState<readonly Asked[]>([]);
  const port = useRef<MessagePort>(undefined);

  useEffect(() => {
    const timer = setTimeout(() => setState((current) => (current === 'starting' ? 'refused' : current)), START_LIMIT);
    return () => {
      clearTimeout(timer);
      port.current?.close();
    };
  }, []);

  const answer = async (request: WebappRequest, reply: MessagePort) => {
    setAsked((before) => [...before.slice(-MOST_LINES), { request, answer: undefined }]);
    const given = await onRequest(request);
    setAsked((before) => before.map((one) => (one.request === request ? { request, answer: given } : one)));
    reply.postMessage(given);
  };
  const start = () => {
    // What is written into the frame makes it load once more.
    if (port.current !== undefined) return;
    const channel = new MessageChannel();
    port.current = channel.port1;
    channel.port1.onmessage = ({ data }: MessageEvent<unknown>) => {
      const message = readFrameMessage(data);
      if (message?.kind === 'started') setState('started');
      if (message?.kind === 'console') setLines((before) => [...before.slice(-MOST_LINES), message.line]);
      if (message?.kind === 'request') void answer(message.request, channel.port1);
    };
    // A frame with a sandbox has no origin to name.
    frame.current?.contentWindow?.postMessage({ html, config, backend: BACKEND }, '*', [channel.port2]);
  };

  return (
    <>
      {state === 'refused' ? (
        <Callout
          tone="warn"
          title="The preview did not start"
          cause="The host of this page refuses the frame that it needs, or webapp-frame.html is not there."
          remedy="Serve webapp-frame.html with the headers that docs/hosting.md names for it."
        />
      ) : null}
      <iframe
        ref={frame}
        className="bench-webapp-frame"
        title={`Webapp ${label}`}
        sandbox="allow-scripts allow-forms"
        src={FRAME}
        onLoad={start}
        {...WITHOUT_CREDENTIALS}
      />
      {asked.length === 0 ? null : (
        <section className="bench-pane-part" aria-label="Requests to the backend">
          <h3>Requests to the backend</h3>
          <ul className="bench-webapp-requests">
            {asked.map(({ request, answer: given }) => (
              <li key={request.id} className="bench-code">
                {request.method} {request.path} {statusOf(given)}
              </li>
            ))}
          </ul>
        </section>
      )}
      {lines.length === 0 ? null : (
        <section className="bench-pane-part" aria-label="Console of the webapp">
          <h3>Console</h3>
          <CodeText label="Console" text={lines.map(({ level, text }) => `${level}: ${text}`).join('\n')} />
        </section>
      )}
    </>
  );
}

function statusOf(answer: FrameAnswer | undefined): string {
  if (answer === undefined) return 'waits';
  return 'error' in answer ? answer.error : String(answer.status);
}
