import { render } from 'preact';
import { App } from './screen/App.tsx';
import 'virtual:look.css';
import './screen/style.css';

render(<App />, document.getElementById('studio')!);
