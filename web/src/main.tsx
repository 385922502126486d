import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { Workbench } from './app/Workbench';
import './app/page.css';

const root = document.getElementById('root');
if (root !== null)
  createRoot(root).render(
    <App title="app.title">
      <Workbench />
    </App>,
  );
