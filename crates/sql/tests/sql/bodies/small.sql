begin return (select max(bandwidth) from seo.employee where department_id = department); end
