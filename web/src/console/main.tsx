import { createRoot } from 'react-dom/client';
import { App } from '../app/App';
import { Console } from './Console';
import '../app/page.css';
import 'graphiql/style.css';
import './console.css';

const root = document.getElementById('root');
if (root !== null)
  createRoot(root).render(
    <App title="console.title">
      <Console />
    </App>,
  );
