import { render } from 'preact';
import { App } from './screen/App.tsx';
import 'virtual:look.css';
import './screen/style.css';

// Without it, or where a host refuses it, the page needs the network every time.
if (import.meta.env.PROD && 'serviceWorker' in navigator && window.location.protocol.startsWith('http'))
  navigator.serviceWorker.register(new URL('offline.js', document.baseURI)).catch(() => {});

render(<App />, document.getElementById('studio')!);
