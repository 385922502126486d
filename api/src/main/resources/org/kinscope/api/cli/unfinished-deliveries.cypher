// Which deliveries were begun and not loaded to their end?
// no parameters
MATCH (d:Delivery {state: 'running'})
RETURN d.deliveryNo AS deliveryNo
ORDER BY deliveryNo
